import { area, line, type ScaleLinear } from 'd3';
import type { OutcomeId } from '../model/outcomes.ts';
import { type StanceId, stanceIds } from '../model/stance.ts';
import { type RunResult, seriesOf } from '../run/result.ts';

/** Shares of the villages of a place by stance. */
export interface StancesOverTime {
  readonly weeks: number;
  readonly villages: number;
  /** 0 where the set-up is known, else 1: the first week with values. */
  readonly firstWeek: 0 | 1;
  /** Share of villages (0 to 1) after each week 0 to `weeks`; week 0 is NaN where `firstWeek` is 1. */
  readonly shares: Readonly<Record<StanceId, Float64Array>>;
}

const outcomes: Record<StanceId, OutcomeId> = {
  holding: 'villagesHolding',
  state: 'villagesState',
  pact: 'villagesPact',
  abandoned: 'villagesAbandoned',
};

/** From the bottom of the stack: the two deals at the edges, where a change of height is easiest to see. */
export const stackOrder: readonly StanceId[] = ['state', 'holding', 'abandoned', 'pact'];

/**
 * Shares by stance at a place (0 = whole area). The set-up is counted from the recorded stances; for a region or
 * cercle that needs the indices of its `cercles`, without which the curves start at week 1.
 */
export function prepareStances(
  result: Pick<RunResult, 'series' | 'weeks' | 'places' | 'stances' | 'villages'>,
  place = 0,
  cercles?: readonly number[],
): StancesOverTime {
  const { weeks, places, villages } = result;
  const total = places[place].villages;
  const shares = Object.fromEntries(
    stanceIds.map((stance) => {
      const column = new Float64Array(weeks + 1).fill(Number.NaN, 0, 1);
      seriesOf(result, outcomes[stance], place).forEach((count, week) => {
        column[week + 1] = total === 0 ? 0 : count / total;
      });
      return [stance, column];
    }),
  ) as Record<StanceId, Float64Array>;
  const known = result.stances.length > 0 && (place === 0 || cercles !== undefined);
  if (!known) return { weeks, villages: total, firstWeek: 1, shares };
  for (const stance of stanceIds) shares[stance][0] = 0;
  villages.cercle.forEach((cercle, village) => {
    if (place === 0 || cercles?.includes(cercle)) shares[stanceIds[result.stances[village]]][0] += 1 / (total || 1);
  });
  return { weeks, villages: total, firstWeek: 0, shares };
}

/** Lower and upper edge of each stance in the stack, as shares after each week. */
export function stackStances({
  shares,
  weeks,
}: StancesOverTime): Readonly<Record<StanceId, { readonly lower: Float64Array; readonly upper: Float64Array }>> {
  let lower = new Float64Array(weeks + 1);
  const layers = stackOrder.map((stance) => {
    const upper = lower.map((edge, week) => edge + shares[stance][week]);
    const layer = [stance, { lower, upper }] as const;
    lower = upper;
    return layer;
  });
  return Object.fromEntries(layers) as ReturnType<typeof stackStances>;
}

/** SVG paths: the areas of the stack, and the lines between them (for a former result in grey). */
export function stancePaths(
  data: StancesOverTime,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
): { readonly areas: Readonly<Record<StanceId, string>>; readonly edges: readonly string[] } {
  const weeks = Array.from({ length: data.weeks + 1 - data.firstWeek }, (_, i) => i + data.firstWeek);
  const stack = stackStances(data);
  const areas = Object.fromEntries(
    stackOrder.map((stance) => {
      const { lower, upper } = stack[stance];
      const shape = area<number>(
        x,
        (week) => y(lower[week]),
        (week) => y(upper[week]),
      );
      return [stance, shape(weeks) ?? ''];
    }),
  ) as Record<StanceId, string>;
  const edges = stackOrder
    .slice(0, -1)
    .map((stance) => line<number>(x, (week) => y(stack[stance].upper[week]))(weeks) ?? '');
  return { areas, edges };
}
