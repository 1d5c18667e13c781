import { line, type ScaleLinear } from 'd3';
import type { OutcomeId } from '../model/outcomes.ts';
import { type RunResult, seriesOf } from '../run/result.ts';
import { type FigureNumbers, weeklyNumbers } from './table.ts';
import type { TimeTexts } from './timePlot.tsx';

/** Named curves over the weeks; index i is week i + 1. */
export interface LinesOverTime<Id extends string> {
  readonly weeks: number;
  readonly ids: readonly Id[];
  readonly values: Readonly<Record<Id, Float64Array>>;
}

/** Words and number formats of a chart of curves. */
export interface LinesTexts<Id extends string> extends TimeTexts {
  readonly names: Readonly<Record<Id, string>>;
  readonly value: (value: number) => string;
  /** The values after a week in words, for those who hear the chart. */
  readonly reading: (week: number, at: Readonly<Record<Id, number>>) => string;
}

type Series = Pick<RunResult, 'series' | 'weeks'>;

/** The curves of outcomes at a place (0 = whole area). */
export function outcomeLines<Id extends string>(
  result: Series,
  outcomes: Readonly<Record<Id, OutcomeId>>,
  place = 0,
): LinesOverTime<Id> {
  const ids = Object.keys(outcomes) as Id[];
  const columns = ids.map((id) => [id, seriesOf(result, outcomes[id], place)]);
  return { weeks: result.weeks, ids, values: Object.fromEntries(columns) as Record<Id, Float64Array> };
}

/** Largest value of all curves. */
export function linesExtent<Id extends string>({ ids, values }: LinesOverTime<Id>): number {
  return ids.reduce((most, id) => values[id].reduce((a, b) => Math.max(a, b), most), 0);
}

/** SVG path of one curve. */
export function linePath(values: Float64Array, x: ScaleLinear<number, number>, y: ScaleLinear<number, number>): string {
  return line<number>((_, i) => x(i + 1), y)(values) ?? '';
}

/** The values after a week; week 0 reads as week 1. */
export function linesAt<Id extends string>({ ids, values, weeks }: LinesOverTime<Id>, week: number) {
  const known = Math.min(Math.max(week, 1), weeks);
  const at = Object.fromEntries(ids.map((id) => [id, values[id][known - 1]])) as Record<Id, number>;
  return { week: known, at };
}

/** The reading of the chart at a week, for the figure and the slider alike. */
export function linesReading<Id extends string>(data: LinesOverTime<Id>, week: number, texts: LinesTexts<Id>): string {
  const known = linesAt(data, week);
  return texts.reading(known.week, known.at);
}

/** The numbers of the figure: a row a week, a column a curve. */
export function linesNumbers<Id extends string>(data: LinesOverTime<Id>, texts: LinesTexts<Id>): FigureNumbers {
  const columns = data.ids.map((id) => ({ name: texts.names[id], show: texts.value }));
  return weeklyNumbers(1, data.weeks, [{ name: texts.axis, show: texts.tick }, ...columns], (week) =>
    data.ids.map((id) => data.values[id][week - 1]),
  );
}
