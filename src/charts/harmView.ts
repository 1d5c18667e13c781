import { type PerpetratorId, perpetratorIds } from '../model/stance.ts';
import { type HarmOverTime, trailingRate } from './harmOverTime.ts';
import { type FigureNumbers, weeklyNumbers } from './table.ts';
import type { TimeTexts } from './timePlot.tsx';

/** The ways to count the dead over time. */
export const harmViews = ['cumulative', 'weekly', 'rate'] as const;
export type HarmView = (typeof harmViews)[number];

/** Words and number formats of the chart of harm. */
export interface HarmTexts extends TimeTexts {
  readonly names: Readonly<Record<PerpetratorId, string>>;
  /** A number of people, or of people per 100,000 and year. */
  readonly count: (people: number) => string;
  /** The values at a week in words; undefined where there is none yet. */
  readonly reading: (view: HarmView, week: number, at: Readonly<Record<PerpetratorId, number>> | undefined) => string;
}

/** The values of a view after each week 0 to the last; NaN where there is none. */
export function harmValues(data: HarmOverTime, view: HarmView): Readonly<Record<PerpetratorId, Float64Array>> {
  if (view === 'cumulative') return data.cumulative;
  if (view === 'rate') return trailingRate(data);
  const shifted = perpetratorIds.map((id) => [id, Float64Array.of(Number.NaN, ...data.weekly[id])]);
  return Object.fromEntries(shifted) as Record<PerpetratorId, Float64Array>;
}

/** The reading of the chart at a week, for the figure and the slider alike. */
export function harmReading(data: HarmOverTime, view: HarmView, week: number, texts: HarmTexts): string {
  const known = Math.min(Math.max(week, 0), data.weeks);
  const values = harmValues(data, view);
  const at = Object.fromEntries(perpetratorIds.map((id) => [id, values[id][known]])) as Record<PerpetratorId, number>;
  return texts.reading(view, known, Number.isNaN(at.jnim) ? undefined : at);
}

/** The numbers of the figure, a row a week from the first with a value. */
export function harmNumbers(data: HarmOverTime, view: HarmView, texts: HarmTexts): FigureNumbers {
  const values = harmValues(data, view);
  const first = values.jnim.findIndex((value) => !Number.isNaN(value));
  const columns = perpetratorIds.map((id) => ({ name: texts.names[id], show: texts.count }));
  return weeklyNumbers(first, data.weeks, [{ name: texts.axis, show: texts.tick }, ...columns], (week) =>
    perpetratorIds.map((id) => values[id][week]),
  );
}
