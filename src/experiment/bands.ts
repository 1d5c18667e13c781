import { mean } from '../statistics/moments.ts';
import { quantileSorted } from '../statistics/quantile.ts';

/** The quantiles of a band: name in tables and files, and level. */
const bandLevels = [
  ['q05', 0.05],
  ['q10', 0.1],
  ['q25', 0.25],
  ['q50', 0.5],
  ['q75', 0.75],
  ['q90', 0.9],
  ['q95', 0.95],
] as const;

/** The columns of a band, in the order of every table and file. */
export const bandIds = ['mean', ...bandLevels.map(([id]) => id)] as const;
export type BandId = 'mean' | (typeof bandLevels)[number][0];

/** How a figure spreads over replicates: mean and quantiles (type 7). */
export type Spread = Readonly<Record<BandId, number>>;

/** How a weekly series spreads over replicates, week by week. */
export type Band = Readonly<Record<BandId, Float64Array>>;

/** The spread of one figure over replicates, added up in their order. Throws when there is no value. */
export function spreadOf(values: ArrayLike<number>): Spread {
  const sorted = Float64Array.from(values).sort();
  const quantiles = bandLevels.map(([id, level]) => [id, quantileSorted(sorted, level)] as const);
  return { mean: mean(values), ...Object.fromEntries(quantiles) } as Spread;
}

/** The band of a weekly series over replicates: `series[r]` has one value per week. Throws when there is no series. */
export function bandOf(series: readonly Float64Array[]): Band {
  const weeks = series[0]?.length ?? 0;
  const band = Object.fromEntries(bandIds.map((id) => [id, new Float64Array(weeks)])) as Record<BandId, Float64Array>;
  const values = new Float64Array(series.length);
  for (let week = 0; week < weeks; week++) {
    for (let r = 0; r < series.length; r++) values[r] = series[r][week];
    const spread = spreadOf(values);
    for (const id of bandIds) band[id][week] = spread[id];
  }
  return band;
}
