import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../src/run/result.ts';
import { simulate } from '../../src/run/simulate.ts';
import { peace, toyModel, toyRun, type Values } from '../support/toyModel.ts';

/** Villages under a pact after 60 weeks, of five that all watch each other, one of which starts under one. */
function pactsWith(thresholdMean: number, parameters: Values = {}) {
  const model = toyModel({
    villages: [1, 2, 3, 4, 5].map((number) => ({ cercle: 0, number, xKm: 0, yKm: 0 })),
    decisionRule: 'threshold',
    initialStances: [{ cercle: 0, state: 0, pact: 0.2 }],
    parameters: { ...peace, thresholdMean, thresholdSd: 0, jnimOutreach: 50, stateOutreach: 0, ...parameters },
  });
  return seriesOf(simulate(toyRun(model, 60)), 'villagesPact')[59];
}

describe('the threshold rule', () => {
  it('signs when the share of neighbours under a pact has reached the threshold, and not below', () => {
    // One of four neighbours has signed.
    expect(pactsWith(0.25)).toBe(5);
    expect(pactsWith(0.26)).toBe(1);
    expect(pactsWith(0)).toBe(5);
  });

  it('signs nothing without an offer', () => {
    expect(pactsWith(0, { jnimOutreach: 0 })).toBe(1);
  });

  it('signs, when it must pay, only what beats holding arms, and leaves what no longer does', () => {
    expect(pactsWith(0, { thresholdGain: 1, jnimAppeal: 5 })).toBe(5);
    expect(pactsWith(0, { thresholdGain: 1, jnimAppeal: -5 })).toBe(0);
  });
});
