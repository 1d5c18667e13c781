import type { ParameterId } from '../model/parameters/table.ts';
import { parameterTable } from '../model/parameters/table.ts';
import type { RunSpec } from '../run/spec.ts';
import { engineVersion } from '../run/version.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Stands with every result, in these words. */
export const ILLUSTRATIVE = 'illustrative: coefficients are not estimated from data';

/** Values by the name of their parameter. */
export type ParameterValues = Readonly<Partial<Record<ParameterId, number>>>;

/** What a result was made from: enough to make it again. */
export interface Provenance {
  readonly program: 'toguna';
  /** Version of the engine: the same engine and the rest of this give the same bytes. */
  readonly engine: string;
  /** Id of the scenario, and its title in English. */
  readonly scenario: string;
  readonly title: string;
  readonly seed: string;
  /** The replicates in the result: `count` of them from number `first` on. */
  readonly replicates: { readonly first: number; readonly count: number };
  readonly weeks: number;
  /** Rounds of the random number generator: 13 unless asked for more. */
  readonly rounds: 13 | 20;
  /** Values given on top of the scenario. */
  readonly overrides: ParameterValues;
  /** All values at the start that differ from the model's defaults, from the scenario and given on top of it. */
  readonly parameters: ParameterValues;
  readonly note: typeof ILLUSTRATIVE;
}

/** The provenance of `count` replicates of a spec, the first of which is its own, made from this scenario with these values on top. */
export function provenanceOf(
  scenario: Scenario,
  overrides: ParameterValues,
  spec: Pick<RunSpec, 'seed' | 'replicate' | 'weeks' | 'rounds'>,
  count: number,
): Provenance {
  const { seed, replicate, weeks, rounds = 13 } = spec;
  const values = { ...scenario.parameters, ...overrides };
  const changed = parameterTable.filter(({ id, default: usual }) => values[id] !== undefined && values[id] !== usual);
  return {
    program: 'toguna',
    engine: engineVersion,
    scenario: scenario.id,
    title: scenario.title.en,
    seed,
    replicates: { first: replicate, count },
    weeks,
    rounds,
    overrides,
    parameters: Object.fromEntries(changed.map(({ id }) => [id, values[id]])),
    note: ILLUSTRATIVE,
  };
}

/** A line at the head of a table. */
export type HeadLine = readonly [key: string, value: string];

/** Provenance as the lines at the head of a table. */
export function provenanceLines(provenance: Provenance): readonly HeadLine[] {
  const { first, count } = provenance.replicates;
  const values = (of: ParameterValues) =>
    Object.entries(of)
      .map(([id, value]) => `${id}=${value}`)
      .join(' ') || 'none';
  return [
    ['program', `${provenance.program}, engine ${provenance.engine}`],
    ['note', provenance.note],
    ['scenario', `${provenance.scenario} (${provenance.title})`],
    ['seed', provenance.seed],
    count === 1 ? ['replicate', String(first)] : ['replicates', `${first} to ${first + count - 1}`],
    ['weeks', String(provenance.weeks)],
    ['rounds of the random number generator', String(provenance.rounds)],
    ['given on top of the scenario', values(provenance.overrides)],
    ['other than the defaults', values(provenance.parameters)],
  ];
}
