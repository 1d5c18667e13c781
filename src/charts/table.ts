/** The numbers of a figure as text, ready to show; the first column names the row. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Every `step`th week from `first`, and the last: enough rows to read a curve. */
export function thinnedWeeks(first: number, last: number, step = 4): number[] {
  const weeks: number[] = [];
  for (let week = first; week < last; week++) if (week === first || week % step === 0) weeks.push(week);
  weeks.push(last);
  return weeks;
}
