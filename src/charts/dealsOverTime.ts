import type { OutcomeId } from '../model/outcomes.ts';
import type { RunResult } from '../run/result.ts';
import { type LinesOverTime, outcomeLines } from './linesOverTime.ts';

/** What happens to deals in a week. */
export type DealEvent = 'pactSigned' | 'pactLeft' | 'ddrJoined' | 'ddrLeft' | 'breaches';

const outcomes: Record<DealEvent, OutcomeId> = {
  pactSigned: 'signedPact',
  pactLeft: 'leftPact',
  ddrJoined: 'signedState',
  ddrLeft: 'leftState',
  breaches: 'attacksJnimPact',
};

/** The rows of the chart: what is drawn above and below the middle line of each. */
export const dealRows = [
  { id: 'pact', up: 'pactSigned', down: 'pactLeft' },
  { id: 'ddr', up: 'ddrJoined', down: 'ddrLeft' },
  { id: 'breaches', up: 'breaches', down: undefined },
] as const satisfies readonly { id: string; up: DealEvent; down: DealEvent | undefined }[];
export type DealRow = (typeof dealRows)[number]['id'];

/** Deals made, left and breached in each week at a place (0 = whole area). */
export function prepareDeals(result: Pick<RunResult, 'series' | 'weeks'>, place = 0): LinesOverTime<DealEvent> {
  return outcomeLines(result, outcomes, place);
}

/** A row on the page: pixels of its middle line, and of its caption's base. */
export interface DealRowPlace {
  readonly id: DealRow;
  readonly caption: number;
  readonly middle: number;
}

const largest = (values: Float64Array) => values.reduce((a, b) => Math.max(a, b), 0);

/** Rows one under another between `top` and `bottom` on one scale (pixels an event) common to all results, each under its caption. */
export function layOutDeals(
  results: readonly LinesOverTime<DealEvent>[],
  top: number,
  bottom: number,
  caption = 18,
): { readonly perEvent: number; readonly rows: readonly DealRowPlace[] } {
  const extents = dealRows.map(({ up, down }) => [
    Math.max(1, ...results.map(({ values }) => largest(values[up]))),
    down === undefined ? 0 : Math.max(...results.map(({ values }) => largest(values[down]))),
  ]);
  const room = bottom - top - caption * dealRows.length;
  const perEvent = Math.max(room, 1) / extents.reduce((sum, [up, down]) => sum + up + down, 0);
  let y = top;
  const rows = dealRows.map(({ id }, i) => {
    const [up, down] = extents[i];
    const place = { id, caption: y + caption - 6, middle: y + caption + up * perEvent };
    y = place.middle + down * perEvent;
    return place;
  });
  return { perEvent, rows };
}

/** SVG path of bars from `middle` with a height of `perEvent` pixels an event (below the line if negative); a week's bar spans its week but for `gap`. */
export function eventBars(
  values: Float64Array,
  x: (week: number) => number,
  middle: number,
  perEvent: number,
  gap = 0.5,
): string {
  return Array.from(values, (value, i) => {
    if (value === 0) return '';
    const [left, right] = [x(i) + gap / 2, Math.max(x(i + 1) - gap / 2, x(i) + gap / 2 + 0.5)];
    const end = (middle - value * perEvent).toFixed(2);
    return `M${left.toFixed(2)},${middle.toFixed(2)}V${end}H${right.toFixed(2)}V${middle.toFixed(2)}Z`;
  }).join('');
}

/** The total of each kind of event over the run. */
export function dealTotals({ ids, values }: LinesOverTime<DealEvent>): Readonly<Record<DealEvent, number>> {
  const sums = ids.map((id) => [id, values[id].reduce((a, b) => a + b, 0)]);
  return Object.fromEntries(sums) as Record<DealEvent, number>;
}
