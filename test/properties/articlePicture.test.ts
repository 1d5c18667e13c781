import { describe, expect, it } from 'vitest';
import type { Executor } from '../../src/experiment/executor.ts';
import { validate } from '../../src/experiment/validation/validate.ts';
import { type RunResult, seriesOf } from '../../src/run/result.ts';
import { simulate } from '../../src/run/simulate.ts';
import { shippedScenario, specOf } from '../support/scenarios.ts';

const REPLICATES = 20;

/** Runs replicates one after the other in this thread. */
const inline: Executor = {
  async runAll(base, replicates, onResult) {
    for (let k = 0; k < replicates; k++) onResult(simulate({ ...base, replicate: base.replicate + k }));
  },
};

/** The first of two consecutive weeks of weeks 17 to 24 in which 20 villages and more signed a pact in Djenné; −1 if none. */
function burstWeek(result: RunResult): number {
  const djenne = result.places.findIndex(({ kind, id }) => kind === 'cercle' && id === 'djenne');
  const signed = seriesOf(result, 'signedPact', djenne);
  for (let week = 17; week < 24; week++) if (signed[week] + signed[week + 1] >= 20) return week;
  return -1;
}

function hasPicture(result: RunResult): boolean {
  const week = burstWeek(result);
  const [state, pacts] = [seriesOf(result, 'villagesState'), seriesOf(result, 'villagesPact')];
  return week >= 0 && state.subarray(week + 1).every((count, k) => count < pacts[week + 1 + k]);
}

describe('the picture of the article, at full scale', () => {
  it('has nothing scripted but the place and the time of one campaign', () => {
    const { interventions, initialStances, parameters } = shippedScenario('full-scale');
    expect(interventions.map(({ campaign, from, to, changes }) => ({ campaign, from, to, changes }))).toEqual([
      { campaign: 'djenne', from: 17, to: 23, changes: undefined },
    ]);
    expect(initialStances).toEqual([]);
    expect(parameters).toEqual({});
  });

  it('shows in at least 12 of 20 replicates', { timeout: 120_000 }, () => {
    const spec = specOf('full-scale', { record: { places: true } });
    const runs = Array.from({ length: REPLICATES }, (_, replicate) => simulate({ ...spec, replicate }));
    expect(runs.filter(hasPicture).length).toBeGreaterThanOrEqual(12);
  });

  it('does not show without the campaign in as many', { timeout: 120_000 }, () => {
    const scheduled = specOf('full-scale', { record: { places: true }, weeks: 26 });
    const spec = { ...scheduled, model: { ...scheduled.model, campaigns: [] } };
    const runs = Array.from({ length: 8 }, (_, replicate) => simulate({ ...spec, replicate }));
    expect(runs.filter((run) => burstWeek(run) >= 0).length).toBeLessThan(5);
  });
});

describe('the patterns that the default scenario must reproduce', () => {
  it('are met but for two at most, in the means of 20 replicates', { timeout: 120_000 }, async () => {
    const { patterns, passed } = await validate(inline, specOf('central-mali-2025'), REPLICATES);
    const misses = patterns.filter((pattern) => !pattern.passed).map(({ row, title }) => `${row} ${title}`);
    expect(patterns).toHaveLength(16);
    expect(misses.length, misses.join('; ')).toBeLessThanOrEqual(2);
    expect(passed).toBe(16 - misses.length);
  });
});
