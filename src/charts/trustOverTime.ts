import { area, line, type ScaleLinear } from 'd3';
import type { OutcomeId } from '../model/outcomes.ts';
import { type RunResult, seriesOf } from '../run/result.ts';

/** The sides in which villages trust. */
export const sideIds = ['state', 'jnim'] as const;
export type SideId = (typeof sideIds)[number];

/** Trust in one side over the villages of a place, from 0 to 1; index i is week i + 1. */
export interface TrustInSide {
  readonly mean: Float64Array;
  /** A tenth of the villages trust less than `low`, a tenth more than `high`. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export interface TrustOverTime {
  readonly weeks: number;
  readonly sides: Readonly<Record<SideId, TrustInSide>>;
}

const outcomes: Record<SideId, readonly [mean: OutcomeId, low: OutcomeId, high: OutcomeId]> = {
  state: ['trustState', 'trustState10', 'trustState90'],
  jnim: ['trustJnim', 'trustJnim10', 'trustJnim90'],
};

/** Trust in both sides at a place (0 = whole area). */
export function prepareTrust(result: Pick<RunResult, 'series' | 'weeks'>, place = 0): TrustOverTime {
  const side = (id: SideId): TrustInSide => {
    const [mean, low, high] = outcomes[id].map((outcome) => seriesOf(result, outcome, place));
    return { mean, low, high };
  };
  return { weeks: result.weeks, sides: { state: side('state'), jnim: side('jnim') } };
}

/** SVG paths: the mean as a line, the band from the 10 % to the 90 % quantile as an area, and the two edges of the band. */
export function trustPaths(
  { mean, low, high }: TrustInSide,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
): { readonly mean: string; readonly band: string; readonly edges: string } {
  const weeks = Array.from(mean.keys());
  const at = (i: number) => x(i + 1);
  const curve = (values: Float64Array) => line<number>(at, (i) => y(values[i]))(weeks) ?? '';
  const band = area<number>(
    at,
    (i) => y(low[i]),
    (i) => y(high[i]),
  );
  return { mean: curve(mean), band: band(weeks) ?? '', edges: curve(low) + curve(high) };
}
