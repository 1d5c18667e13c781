import { line, type ScaleLinear } from 'd3';
import type { OutcomeId } from '../model/outcomes.ts';
import { type PerpetratorId, perpetratorIds } from '../model/stance.ts';
import { type RunResult, seriesOf } from '../run/result.ts';

/** Civilians killed at a place, by perpetrator. */
export interface HarmOverTime {
  readonly weeks: number;
  /** People at the start. */
  readonly people: number;
  /** Deaths in each week: index i is week i + 1. */
  readonly weekly: Readonly<Record<PerpetratorId, Float64Array>>;
  /** Deaths after each week 0 to `weeks`. */
  readonly cumulative: Readonly<Record<PerpetratorId, Float64Array>>;
  /** Deaths per 100,000 people and year over the whole run. */
  readonly rate: Readonly<Record<PerpetratorId, number>>;
  readonly totalRate: number;
}

const outcomes: Record<PerpetratorId, OutcomeId> = {
  jnim: 'deathsJnim',
  state: 'deathsState',
  militia: 'deathsMilitia',
};

const weeksPerYear = 365.25 / 7;

const byPerpetrator = <T>(value: (perpetrator: PerpetratorId) => T) =>
  Object.fromEntries(perpetratorIds.map((id) => [id, value(id)])) as Record<PerpetratorId, T>;

function runningSum(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    sums[i + 1] = sums[i] + value;
  });
  return sums;
}

/** Deaths by perpetrator at a place (0 = whole area). */
export function prepareHarm(result: Pick<RunResult, 'series' | 'weeks' | 'places'>, place = 0): HarmOverTime {
  const { weeks, places } = result;
  const { people } = places[place];
  const weekly = byPerpetrator((id) => seriesOf(result, outcomes[id], place));
  const cumulative = byPerpetrator((id) => runningSum(weekly[id]));
  const peopleYears = (people * weeks) / weeksPerYear;
  const rate = byPerpetrator((id) => (peopleYears === 0 ? 0 : (100_000 * cumulative[id][weeks]) / peopleYears));
  const totalRate = perpetratorIds.reduce((sum, id) => sum + rate[id], 0);
  return { weeks, people, weekly, cumulative, rate, totalRate };
}

/** Length (weeks) of the time over which `trailingRate` looks back. */
const rateWindow = 13;

/**
 * Deaths per 100,000 people of the start and year, over the 13 weeks up to each week 0 to `weeks`; NaN before there are
 * as many. A run of fewer weeks has the rate of the whole run at its end.
 */
export function trailingRate({
  cumulative,
  people,
  weeks,
}: HarmOverTime): Readonly<Record<PerpetratorId, Float64Array>> {
  const window = Math.min(rateWindow, weeks);
  const factor = people === 0 ? 0 : (100_000 * weeksPerYear) / (people * window);
  return byPerpetrator((id) =>
    cumulative[id].map((dead, week, all) => (week < window ? Number.NaN : factor * (dead - all[week - window]))),
  );
}

/** Largest value of the cumulative curves, and largest weekly total; at least 1 each. */
export function harmExtent({ weekly, cumulative, weeks }: HarmOverTime): { cumulative: number; weekly: number } {
  const totals = weekly.jnim.map((deaths, i) => deaths + weekly.state[i] + weekly.militia[i]);
  return {
    cumulative: Math.max(1, ...perpetratorIds.map((id) => cumulative[id][weeks])),
    weekly: totals.reduce((most, total) => Math.max(most, total), 1),
  };
}

/** SVG paths of curves with a value after each week from 0, from the first week that has one. */
export function harmPaths(
  values: Readonly<Record<PerpetratorId, Float64Array>>,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
): Readonly<Record<PerpetratorId, string>> {
  return byPerpetrator(
    (id) => line<number>((_, week) => x(week), y).defined((value) => !Number.isNaN(value))(values[id]) ?? '',
  );
}

/** One SVG path a perpetrator with the weekly bars, stacked from `y(0)` up; each bar spans its week but for `gap` pixels. */
export function harmBars(
  { weekly, weeks }: HarmOverTime,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
  gap = 0.5,
): Readonly<Record<PerpetratorId, string>> {
  const base = new Float64Array(weeks);
  return byPerpetrator((id) => {
    let path = '';
    weekly[id].forEach((deaths, i) => {
      if (deaths === 0) return;
      const [left, right] = [x(i) + gap / 2, Math.max(x(i + 1) - gap / 2, x(i) + gap / 2 + 0.5)];
      path += `M${left.toFixed(2)},${y(base[i]).toFixed(2)}V${y(base[i] + deaths).toFixed(2)}H${right.toFixed(2)}V${y(base[i]).toFixed(2)}Z`;
      base[i] += deaths;
    });
    return path;
  });
}
