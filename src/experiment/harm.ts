import type { OutcomeId } from '../model/outcomes.ts';
import { type RunResult, seriesOf } from '../run/result.ts';
import { mean } from '../statistics/moments.ts';

/** The harm done to civilians in a run, in the whole area: the measure that goes with every result. */
export interface Harm {
  /** People killed over the run, by who killed them. */
  readonly deathsJnim: number;
  readonly deathsState: number;
  readonly deathsMilitia: number;
  readonly deaths: number;
  /** Deaths per 100,000 people at the start and year of 52 weeks. */
  readonly deathsPer100000AndYear: number;
  /** People displaced and not back at the end. */
  readonly displaced: number;
}

/** The figures of `Harm`, in the order of every table and file. */
export const harmIds = [
  'deathsJnim',
  'deathsState',
  'deathsMilitia',
  'deaths',
  'deathsPer100000AndYear',
  'displaced',
] as const satisfies readonly (keyof Harm)[];
export type HarmId = (typeof harmIds)[number];

const WEEKS_PER_YEAR = 52;

/** The harm of a run. Throws for a result without the series of the whole area. */
export function harmOf(result: Pick<RunResult, 'series' | 'weeks' | 'places'>): Harm {
  const { weeks, places } = result;
  const people = places[0]?.people;
  if (people === undefined) throw new Error('harmOf requires the place of the whole area');
  const total = (outcome: OutcomeId) => seriesOf(result, outcome).reduce((sum, value) => sum + value, 0);
  const deathsJnim = total('deathsJnim');
  const deathsState = total('deathsState');
  const deathsMilitia = total('deathsMilitia');
  const deaths = deathsJnim + deathsState + deathsMilitia;
  const deathsPer100000AndYear = people === 0 ? 0 : (deaths * 100_000 * WEEKS_PER_YEAR) / (people * weeks);
  const displaced = seriesOf(result, 'displaced')[weeks - 1];
  return { deathsJnim, deathsState, deathsMilitia, deaths, deathsPer100000AndYear, displaced };
}

/** The mean harm of several runs, from the spread of each figure. */
export function meanHarm(spread: Readonly<Record<HarmId, { readonly mean: number }>>): Harm {
  return Object.fromEntries(harmIds.map((id) => [id, spread[id].mean])) as Record<HarmId, number>;
}

/** The mean harm of at least one run, in their order. */
export function averageHarm(harms: readonly Harm[]): Harm {
  return Object.fromEntries(harmIds.map((id) => [id, mean(harms.map((harm) => harm[id]))])) as Record<HarmId, number>;
}
