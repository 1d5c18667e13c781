import type { OutcomeId } from '../../src/model/outcomes.ts';
import { seriesOf } from '../../src/run/result.ts';
import { simulate } from '../../src/run/simulate.ts';
import type { Overrides } from '../../src/scenario/segments.ts';
import { specOf } from './scenarios.ts';

/** What the signs are about, at the end of a run: shares of villages in per cent, and people killed. */
export interface Ends {
  readonly pacts: readonly number[];
  readonly state: readonly number[];
  readonly dead: readonly number[];
}

/** Replicates of each comparison. */
export const REPLICATES = 8;

const known = new Map<string, Ends>();

/** The ends of the replicates of a scenario with some parameters changed: same seed, so the same luck in every variant. */
export function endsWith(scenario: string, parameters: Overrides = {}): Ends {
  const key = JSON.stringify([scenario, parameters]);
  const ends = known.get(key) ?? run(scenario, parameters);
  known.set(key, ends);
  return ends;
}

function run(scenario: string, parameters: Overrides): Ends {
  const spec = specOf(scenario, { parameters });
  const results = Array.from({ length: REPLICATES }, (_, replicate) => simulate({ ...spec, replicate }));
  const last = (outcome: OutcomeId) => results.map((result) => seriesOf(result, outcome)[result.weeks - 1]);
  const villages = results[0].places[0].villages;
  const inPercent = (counts: readonly number[]) => counts.map((count) => (100 * count) / villages);
  return {
    pacts: inPercent(last('villagesPact')),
    state: inPercent(last('villagesState')),
    dead: last('dead'),
  };
}

/** Differences b − a, replicate by replicate. */
export function differences(b: readonly number[], a: readonly number[]): number[] {
  return b.map((value, k) => value - a[k]);
}
