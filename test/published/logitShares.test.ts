import { describe, expect, it } from 'vitest';
import { PACT, STATE } from '../../src/model/stance.ts';
import { step } from '../../src/model/step.ts';
import { startWorld } from '../../src/run/start.ts';
import { createTimeline } from '../../src/run/timeline.ts';
import { modelWithCertainOffers } from '../support/certainOffers.ts';
import { peace, toyRun, type Values } from '../support/toyModel.ts';

const NEAR = 40;
const WEEKS = 300;
const OFFERS = (1 << STATE) | (1 << PACT);

/** With wN = 0 a village's utilities do not depend on the others; nothing is learned, so they never change. */
const fixedBeliefs: Values = { ...peace, neighbourWeight: 0 };
const variants: Readonly<Record<string, Values>> = {
  'the default weights': {},
  'more trust in JNIM than in the state': { statePriorTrust: 0.2, jnimPriorTrust: 0.7 },
  'a strong wish for autonomy': { autonomyWeight: 3, marketsWeight: -0.5, stateAppeal: 1 },
};

/** Utilities of holding, state and pact by the equations of the model, without risk, neighbours or blockade. */
function closedForm(values: Values, presenceState: number, presenceJnim: number): number[] {
  const of = (id: keyof Values, standard: number) => values[id] ?? standard;
  const [trustState, trustJnim] = [of('statePriorTrust', 0.42), of('jnimPriorTrust', 0.36)];
  const autonomy = of('autonomyWeight', 0.75) * 0.4;
  const hold = 3.5 * (0.5 * 0.5 + 0.3 * 0.5) + autonomy;
  const state =
    of('stateAppeal', 0.5) + 2 * (2 * trustState - 1) + 3.5 * trustState * presenceState + 0.8 * 0.28 + 0.25 * autonomy;
  const pact =
    -0.3 + 2 * (2 * trustJnim - 1) + 3.5 * trustJnim * presenceJnim + of('marketsWeight', 0.65) + 0.55 * autonomy;
  return [hold, state, pact];
}

function softmax(utilities: readonly number[]): number[] {
  const weights = utilities.map(Math.exp);
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight) => weight / sum);
}

describe.each(Object.entries(variants))('multinomial logit (McFadden 1974) with %s', (_, values) => {
  // 2,000 villages: 25 offers a week for each of 40 near ones, so one fails to come with chance e^−25.
  const spec = toyRun(modelWithCertainOffers(NEAR, 1960, { ...fixedBeliefs, ...values }), WEEKS);

  it('has stationary shares that equal the closed form', () => {
    const world = startWorld(spec);
    const counts = [0, 0, 0];
    for (let week = 0; week < WEEKS; week++) {
      const before = world.state.stance.slice(0, NEAR);
      step(world);
      before.forEach((stance, i) => {
        const open = world.state.offers[i] | (1 << stance);
        expect(open & OFFERS).toBe(OFFERS);
        counts[world.state.stance[i]]++;
      });
    }
    expect(world.state.broken[0]).toBe(0);
    const expected = softmax(closedForm(values, world.state.presenceState[0], world.state.presenceJnim[0]));
    // With fresh noise and every option open each village-week is an independent draw: binomial standard errors.
    const n = NEAR * WEEKS;
    counts.forEach((count, stance) => {
      const error = Math.sqrt((expected[stance] * (1 - expected[stance])) / n);
      expect(Math.abs(count / n - expected[stance]), `stance ${stance}`).toBeLessThan(4 * error);
    });
  });

  it('has the same chances in its ledger', () => {
    const timeline = createTimeline({ ...spec, weeks: 3 });
    const { presenceState, presenceJnim } = timeline.villageAt(0, 2);
    const expected = softmax(closedForm(values, presenceState, presenceJnim));
    const { options } = timeline.ledgerAt(0, 2);
    options.forEach(({ probability, available }, stance) => {
      expect(available).toBe(true);
      expect(probability).toBeCloseTo(expected[stance], 12);
    });
  });
});
