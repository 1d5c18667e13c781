import { type OutcomeId, outcomeTable } from '../model/outcomes.ts';
import { type RunResult, seriesOf } from '../run/result.ts';
import type { RunSpec } from '../run/spec.ts';
import { engineVersion } from '../run/version.ts';
import { type Band, bandOf, type Spread, spreadOf } from './bands.ts';
import type { Executor, StopSignal } from './executor.ts';
import { type Finals, finalsOf } from './finals.ts';
import { type Harm, type HarmId, harmIds, harmOf } from './harm.ts';
import { type WeeksToPacts, weeksToPactsOf } from './milestones.ts';

/** What one replicate came to. */
export interface Replicate {
  readonly replicate: number;
  /** Hexadecimal SHA-256 of the run; empty unless the base records it. */
  readonly digest: string;
  readonly harm: Harm;
  readonly finals: Finals;
  readonly weeksToPacts: WeeksToPacts;
}

/** Replicates of one spec, put together in their order: the executor and its number of threads leave no trace. */
export interface Ensemble {
  readonly engine: string;
  readonly scenario: string;
  readonly seed: string;
  readonly weeks: number;
  /** Villages and people at the start. */
  readonly villages: number;
  readonly people: number;
  /** How many replicates were asked for; fewer have finished if somebody stopped it. */
  readonly requested: number;
  readonly replicates: readonly Replicate[];
  readonly harm: Readonly<Record<HarmId, Spread>>;
  readonly finals: Readonly<Record<OutcomeId, Spread>>;
  /** Weekly bands for the whole area. */
  readonly bands: Readonly<Record<OutcomeId, Band>>;
}

/** Numbers that an ensemble may keep: 8 bytes each, so about one gigabyte. */
const MAX_NUMBERS = 2 ** 27;

/** The most replicates that an ensemble of runs of this length holds in memory. */
export function maxReplicates(weeks: number): number {
  return Math.floor(MAX_NUMBERS / (outcomeTable.length * weeks));
}

/**
 * Runs replicates of `base` and gives their bands. `onProgress` hears how many are done. Undefined when it was stopped
 * before the first was finished. Throws for a number of replicates below 1 or above `maxReplicates`, and when a run fails.
 */
export async function ensemble(
  executor: Executor,
  base: RunSpec,
  replicates: number,
  onProgress: (done: number) => void = () => undefined,
  signal?: StopSignal,
): Promise<Ensemble | undefined> {
  const most = maxReplicates(base.weeks);
  if (!Number.isInteger(replicates) || replicates < 1 || replicates > most) {
    throw new Error(`invalid number of replicates: ${replicates} (1 to ${most})`);
  }
  const summaries: Replicate[] = [];
  const area: Float64Array[] = [];
  let start: RunResult['places'][number] | undefined;
  const keep = (result: RunResult) => {
    start ??= result.places[0];
    area.push(result.series.slice(0, outcomeTable.length * result.weeks));
    const { replicate, digest } = result;
    summaries.push({
      replicate,
      digest,
      harm: harmOf(result),
      finals: finalsOf(result),
      weeksToPacts: weeksToPactsOf(result),
    });
    onProgress(summaries.length);
  };
  await executor.runAll(base, replicates, keep, signal);
  if (!start) return undefined;

  const { scenario, seed, weeks } = base;
  const ofOutcomes = <T>(value: (id: OutcomeId) => T) =>
    Object.fromEntries(outcomeTable.map(({ id }) => [id, value(id)])) as Record<OutcomeId, T>;
  return {
    engine: engineVersion,
    scenario,
    seed,
    weeks,
    villages: start.villages,
    people: start.people,
    requested: replicates,
    replicates: summaries,
    harm: Object.fromEntries(
      harmIds.map((id) => [id, spreadOf(summaries.map(({ harm }) => harm[id]))]),
    ) as Ensemble['harm'],
    finals: ofOutcomes((id) => spreadOf(summaries.map(({ finals }) => finals[id]))),
    bands: ofOutcomes((id) => bandOf(area.map((series) => seriesOf({ series, weeks }, id)))),
  };
}
