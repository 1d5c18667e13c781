import type { ModelSpec } from '../../src/model/spec.ts';
import type { RunSpec } from '../../src/run/spec.ts';
import { type RunOptions, runSpecOf } from '../../src/scenario/compile.ts';
import type { Intervention, Scenario } from '../../src/scenario/scenario.ts';
import { shipped } from '../scenario/files.ts';

const parsed = new Map<string, Scenario>();

/** A scenario that comes with the program, parsed once. */
export function shippedScenario(name: string): Scenario {
  const scenario = parsed.get(name) ?? shipped(name);
  parsed.set(name, scenario);
  return scenario;
}

/** What a test may change in a run of a shipped scenario. */
export interface SpecOptions extends RunOptions, Partial<Pick<ModelSpec, 'decisionRule'>> {
  /** Share of all villages that is simulated. */
  readonly fraction?: number;
  /** Interventions beside those of the scenario. */
  readonly interventions?: readonly Intervention[];
  readonly rounds?: 13 | 20;
}

/** One run of a shipped scenario; a tenth of the villages is enough for most tests. */
export function specOf(name: string, options: SpecOptions = {}): RunSpec {
  const { decisionRule, fraction, interventions = [], rounds, ...rest } = options;
  const scenario = shippedScenario(name);
  const spec = runSpecOf(
    {
      ...scenario,
      decisionRule: decisionRule ?? scenario.decisionRule,
      population: fraction === undefined ? scenario.population : { ...scenario.population, fraction },
      interventions: [...scenario.interventions, ...interventions],
    },
    rest,
  );
  return rounds === undefined ? spec : { ...spec, rounds };
}

/** An intervention that changes one parameter everywhere from a week on. */
export function changeFrom(from: number, change: NonNullable<Intervention['changes']>[number]): Intervention {
  return { id: `change-${from}-${change.parameter}`, label: { en: 'A change' }, from, changes: [change] };
}
