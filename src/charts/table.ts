/** The numbers of a figure as text, ready to show; the first column names the row. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A column of numbers: its name, and how a number of it is written. */
export interface FigureColumn {
  readonly name: string;
  readonly show: (value: number) => string;
}

/** All numbers of a figure as they were computed, for its table and for files; words stand for themselves. */
export interface FigureNumbers {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Every `step`th week from `first`, and the last: enough rows to read a curve. */
export function thinnedWeeks(first: number, last: number, step = 4): number[] {
  const weeks: number[] = [];
  for (let week = first; week < last; week++) if (week === first || week % step === 0) weeks.push(week);
  weeks.push(last);
  return weeks;
}

/** All rows as text; a number that is not there (NaN) is left empty. */
export function shownTable({ columns, rows }: FigureNumbers): FigureTable {
  const show = (cell: string | number, i: number) => {
    if (typeof cell === 'string') return cell;
    return Number.isNaN(cell) ? '' : columns[i].show(cell);
  };
  return { columns: columns.map(({ name }) => name), rows: rows.map((row) => row.map(show)) };
}

/** The rows of every fourth week and the last as text, where the first column is the week. */
export function thinnedTable(numbers: FigureNumbers): FigureTable {
  const weeks = numbers.rows.map(([week]) => Number(week));
  const kept = new Set(thinnedWeeks(weeks[0] ?? 0, weeks[weeks.length - 1] ?? 0));
  return shownTable({ ...numbers, rows: numbers.rows.filter((_, i) => kept.has(weeks[i])) });
}

/** Numbers over the weeks from `first` to `last`: a row a week, its cells by `cells`. */
export function weeklyNumbers(
  first: number,
  last: number,
  columns: readonly FigureColumn[],
  cells: (week: number) => readonly number[],
): FigureNumbers {
  return { columns, rows: Array.from({ length: last - first + 1 }, (_, i) => [first + i, ...cells(first + i)]) };
}
