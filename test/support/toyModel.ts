import { type ParameterId, parameterTable } from '../../src/model/parameters/table.ts';
import type { CercleSpec, ListedVillage, ModelSpec, ParameterSegment } from '../../src/model/spec.ts';
import type { RunSpec } from '../../src/run/spec.ts';

/** Values of some parameters, by name. */
export type Values = Readonly<Partial<Record<ParameterId, number>>>;

/** What a test may choose of a toy model. */
export interface ToyOptions extends Partial<Omit<ModelSpec, 'segments' | 'population' | 'cercles'>> {
  /** Parts of cercles; the first stands at the middle of the square unless it says otherwise. */
  readonly cercles?: readonly Partial<CercleSpec>[];
  /** Share of the villages that is drawn (all), or the villages themselves. */
  readonly fraction?: number;
  readonly villages?: readonly ListedVillage[];
  readonly populationSeed?: string;
  /** Parameters that differ from their defaults from week 0. */
  readonly parameters?: Values;
  /** Parameters that change later, all cercles alike: [week, values]. */
  readonly later?: readonly (readonly [number, Values])[];
}

/** Half the side of the square that toy villages stay within, in km. */
export const TOY_HALF_SIDE = 100;

const outline = [-1, -1, 1, -1, 1, 1, -1, 1].map((corner) => corner * TOY_HALF_SIDE);

/** A small model in a square: one cercle of 40 drawn villages, with every parameter at its default, unless told otherwise. */
export function toyModel(options: ToyOptions = {}): ModelSpec {
  const {
    cercles = [{}],
    fraction = 1,
    villages,
    populationSeed = 'toy',
    parameters = {},
    later = [],
    ...rest
  } = options;
  const whole = cercles.map((cercle, index): CercleSpec => {
    const id = `cercle-${index}`;
    const place = { xKm: 40 * index, yKm: 0, areaKm2: 2000, villages: 40, region: 'toy' };
    return { id, name: id, ...place, jnim: 2, militia: 1.5, state: 1.5, ...cercle };
  });
  let values = parameters;
  const segments: ParameterSegment[] = [{ fromWeek: 0, values: columnOf(values, whole.length) }];
  for (const [fromWeek, changed] of later) {
    values = { ...values, ...changed };
    segments.push({ fromWeek, values: columnOf(values, whole.length) });
  }
  return {
    regions: [...new Set(whole.map(({ region }) => region))],
    cercles: whole,
    outlineKm: Float64Array.from(outline),
    population: villages
      ? { kind: 'listed', seed: populationSeed, villages }
      : { kind: 'drawn', seed: populationSeed, fraction },
    decisionRule: 'logit',
    stateStrategy: 'static',
    jnimStrategy: 'static',
    initialStances: [],
    campaigns: [],
    segments,
    ...rest,
  };
}

function columnOf(values: Values, cercles: number): Float64Array {
  return Float64Array.from(parameterTable.flatMap((row) => Array<number>(cercles).fill(values[row.id] ?? row.default)));
}

/** A run of a toy model. */
export function toyRun(model: ModelSpec, weeks: number, rest: Partial<RunSpec> = {}): RunSpec {
  return { scenario: 'toy', model, seed: 'toy', replicate: 0, weeks, ...rest };
}

/** Parameters under which nobody is attacked, blockaded or taught anything: beliefs stay as they were. */
export const peace: Values = {
  raidRate: 0,
  abuseRate: 0,
  spoilerRate: 0,
  breachRate: 0,
  reprisalRate: 0,
  blockadeRate: 0,
  ddrPlaces: 0,
  brokenEvidence: 0,
  quietEvidence: 0,
};
