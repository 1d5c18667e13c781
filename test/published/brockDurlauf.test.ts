import { describe, expect, it } from 'vitest';
import { step } from '../../src/model/step.ts';
import { startWorld } from '../../src/run/start.ts';
import { modelWithCertainOffers } from '../support/certainOffers.ts';
import { peace, toyRun, type Values } from '../support/toyModel.ts';

const NEAR = 300;
const FAR = 3300;
const WEEKS = 50;

/** Only the neighbours' choices count, and the same for all three stances: the symmetric case. */
const onlyNeighbours: Values = {
  ...peace,
  trustWeight: 0,
  protectionWeight: 0,
  riskWeight: 0,
  deliveryWeight: 0,
  autonomyWeight: 0,
  marketsWeight: 0,
  blockadeWeight: 0,
  stateAppeal: 0,
  jnimAppeal: 0,
  holdConformity: 1,
  // The near villages are each other's nearest: a complete network among them.
  neighbourCount: NEAR - 1,
};

/** Shares of holding, state and pact that start a run. */
type Shares = readonly [number, number, number];
const starts: readonly Shares[] = [
  [0.8, 0.1, 0.1],
  [0.1, 0.8, 0.1],
  [0.1, 0.1, 0.8],
];

/** Mean shares among the near villages over the second half of a run. */
function endShares(weight: number, [, state, pact]: Shares): number[] {
  const parameters = { ...onlyNeighbours, neighbourWeight: weight };
  const model = modelWithCertainOffers(NEAR, FAR, parameters, { initialStances: [{ cercle: 0, state, pact }] });
  const world = startWorld(toyRun(model, WEEKS));
  const counts = [0, 0, 0];
  for (let week = 0; week < WEEKS; week++) {
    step(world);
    if (week >= WEEKS / 2) for (let i = 0; i < NEAR; i++) counts[world.state.stance[i]]++;
  }
  return counts.map((count) => count / (NEAR * (WEEKS / 2)));
}

/** Where the mean-field map p ← softmax(w·p) goes from a start. */
function fixedPoint(weight: number, start: Shares): number[] {
  let shares: readonly number[] = start;
  for (let k = 0; k < 2000; k++) {
    const weights = shares.map((share) => Math.exp(weight * share));
    const sum = weights.reduce((a, b) => a + b, 0);
    shares = weights.map((value) => value / sum);
  }
  return [...shares];
}

describe('multinomial choice with social interactions (Brock & Durlauf 2001, 2002)', () => {
  it('has one mean-field equilibrium below the critical weight and three stable ones above', () => {
    for (const start of starts) expect(fixedPoint(2, start)[0]).toBeCloseTo(1 / 3, 10);
    for (const [favourite, start] of starts.entries()) expect(fixedPoint(4, start)[favourite]).toBeGreaterThan(0.9);
  });

  /*
   * 300 villages over 25 weeks. Each week's share has a standard error of at most 0.027; at w = 2 deviations live for
   * about 1 / (1 − 2/3) = 3 weeks, so the mean of 25 has about 0.012; at w = 4 both are smaller. Four of them: 0.05. An
   * offer fails to come with chance e^−6, which moves no share by more than 0.002.
   */
  it.each([2, 4])('ends where the mean-field equations say, with a weight of %d', (weight) => {
    for (const start of starts) {
      const expected = fixedPoint(weight, start);
      endShares(weight, start).forEach((share, stance) => {
        expect(Math.abs(share - expected[stance]), `from ${start}, stance ${stance}`).toBeLessThan(0.05);
      });
    }
  });
});
