import { parameterIndex } from '../../model/parameters/table.ts';
import type { ModelSpec } from '../../model/spec.ts';
import { type RunResult, seriesOf } from '../../run/result.ts';
import type { RunSpec } from '../../run/spec.ts';
import { mean, variance } from '../../statistics/moments.ts';
import type { Executor, StopSignal } from '../executor.ts';
import { averageHarm, type Harm, harmOf } from '../harm.ts';
import { type Pattern, type PatternCheck, patterns } from './patterns.ts';
import { type MeasureId, measureRun, type RunMeasures } from './runMeasures.ts';

/** A pattern's number as measured. */
export interface CheckedMeasure extends PatternCheck {
  /** Mean over the replicates that have a case of it; undefined if none has. */
  readonly measured?: number;
  /** Standard error of that mean; undefined for pooled measures and for fewer than two values. */
  readonly standardError?: number;
  readonly passed: boolean;
}

export interface PatternResult extends Omit<Pattern, 'checks'> {
  readonly checks: readonly CheckedMeasure[];
  readonly passed: boolean;
}

/** What the table reports besides, without judging it. */
export interface Aside {
  readonly title: string;
  readonly unit: string;
  readonly measured?: number;
}

export interface Validation {
  readonly replicates: number;
  readonly patterns: readonly PatternResult[];
  readonly passed: number;
  readonly asides: readonly Aside[];
  /** Harm in the runs that were judged, means over the replicates. */
  readonly harm: Harm;
}

const TEN_YEARS = 520;

/**
 * Measures the stylised facts on `replicates` runs of a spec, ten-year runs of the same, and runs without campaign focus,
 * so that what comes from campaigns and what from contagion is told apart. `onRun` is called after each run, 3 × replicates
 * in all. Rejects as the executor does; after a stop, rejects with an error in words.
 */
export async function validate(
  executor: Executor,
  base: RunSpec,
  replicates: number,
  onRun: (done: number, of: number) => void = () => {},
  signal?: StopSignal,
): Promise<Validation> {
  const scale = villagesPerVillage(base.model);
  let done = 0;
  const runAll = async <T>(spec: RunSpec, measure: (result: RunResult) => T): Promise<T[]> => {
    const values: T[] = [];
    await executor.runAll(
      spec,
      replicates,
      (result) => {
        values.push(measure(result));
        onRun(++done, 3 * replicates);
      },
      signal,
    );
    if (values.length < replicates) throw new Error(`stopped after ${done} of ${3 * replicates} runs`);
    return values;
  };
  const recorded = { ...base, record: { places: true, events: true } };
  const endShare = (result: RunResult) =>
    seriesOf(result, 'villagesPact')[result.weeks - 1] / result.places[0].villages;
  const harms: Harm[] = [];
  const runs = await runAll(recorded, (result) => {
    harms.push(harmOf(result));
    return measureRun(result, base.model, scale);
  });
  const tenYears = await runAll({ ...base, weeks: TEN_YEARS, record: {} }, endShare);
  const evenModel = withoutFocus(base.model);
  const even = await runAll({ ...recorded, model: evenModel }, (result) => measureRun(result, evenModel, scale));

  const results = patterns.map((pattern): PatternResult => {
    const checks = pattern.checks.map((check) => judge(check, valuesOf(check, runs, tenYears)));
    return { ...pattern, checks, passed: checks.every(({ passed }) => passed) };
  });
  return {
    replicates,
    patterns: results,
    passed: results.filter(({ passed }) => passed).length,
    asides: [
      aside('Blockades, median with those that go on (Kaplan–Meier)', 'months', runs, 'blockadeMonthsAll'),
      aside('Bursts with campaigns spread evenly', 'ratio', even, 'burstiness'),
      aside('Most pacts in a fortnight with campaigns spread evenly', 'pacts', even, 'largestBurst'),
      aside('Villages under a pact with campaigns spread evenly', 'share', even, 'pactShare'),
    ],
    harm: averageHarm(harms),
  };
}

const defined = (runs: readonly RunMeasures[], id: MeasureId) =>
  runs.flatMap((run) => (run[id] === undefined ? [] : [run[id]]));

function aside(title: string, unit: string, runs: readonly RunMeasures[], id: MeasureId): Aside {
  const values = defined(runs, id);
  return { title, unit, ...(values.length > 0 ? { measured: mean(values) } : {}) };
}

/** The values of a check over the replicates; one value for a pooled ratio. */
function valuesOf(check: PatternCheck, runs: readonly RunMeasures[], tenYears: readonly number[]): readonly number[] {
  if (check.measure === 'pactShareTenYears') return tenYears;
  if (check.measure !== 'attackRatioHoldingPact') return defined(runs, check.measure);
  const pooled = (id: MeasureId) => defined(runs, id).reduce((sum, value) => sum + value, 0);
  const onPacts = pooled('jnimAttacksPact') / pooled('weeksPact');
  const onHolders = pooled('jnimAttacksHolding') / pooled('weeksHolding');
  return onPacts > 0 ? [onHolders / onPacts] : [];
}

function judge(check: PatternCheck, values: readonly number[]): CheckedMeasure {
  if (values.length === 0) return { ...check, passed: false };
  const measured = mean(values);
  const { low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY, inclusive } = check;
  const passed = inclusive ? measured >= low && measured <= high : measured > low && measured < high;
  const error = values.length > 1 ? { standardError: Math.sqrt(variance(values) / values.length) } : {};
  return { ...check, measured, ...error, passed };
}

/** Real villages for each simulated one. */
function villagesPerVillage({ population }: ModelSpec): number {
  return population.kind === 'drawn' ? 1 / population.fraction : 1;
}

/** The model with JNIM's outreach spread evenly: no focus, no scheduled campaign. */
function withoutFocus(model: ModelSpec): ModelSpec {
  const cercles = model.cercles.length;
  const row = parameterIndex.campaignShare * cercles;
  return {
    ...model,
    campaigns: [],
    segments: model.segments.map(({ fromWeek, values }) => {
      const changed = values.slice();
      changed.fill(0, row, row + cercles);
      return { fromWeek, values: changed };
    }),
  };
}
