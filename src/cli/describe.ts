import type { Outcome } from '../model/outcomes.ts';
import type { Parameter } from '../model/parameters/parameter.ts';
import type { Cell, Table } from '../output/csv.ts';
import { engineVersion } from '../run/version.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { alignColumns, indent } from './columns.ts';
import { messages } from './messages.ts';

/** What can be described, in the order in which it is. */
export const topics = ['scenarios', 'parameters', 'outcomes', 'processes'] as const;
export type Topic = (typeof topics)[number];

/** All that can be described. */
export interface Tables {
  readonly parameters: readonly Parameter[];
  readonly outcomes: readonly Outcome[];
  readonly scenarios: readonly Pick<Scenario, 'id' | 'title' | 'summary' | 'seed' | 'weeks'>[];
  readonly processes: readonly { readonly id: string; readonly title: string }[];
}

const text: { readonly [T in Topic]: (rows: Tables[T]) => string[] } = {
  parameters: (rows) => {
    const lines = rows.map(({ id, default: usual, min, max, unit, label }) => [
      id,
      String(Number(usual.toPrecision(6))),
      `${min} to ${max}`,
      unit,
      label,
    ]);
    const [heads, ...aligned] = alignColumns([messages.described.parameterColumns, ...lines], [3, 4]);
    const groups = [...new Set(rows.map(({ group }) => group))];
    return groups.flatMap((group) => [
      '',
      group,
      ...indent([heads, ...aligned.filter((_, index) => rows[index].group === group)]),
    ]);
  },
  outcomes: (rows) =>
    indent(
      alignColumns(
        rows.map(({ id, unit, meaning }) => [id, unit, meaning]),
        [1, 2],
      ),
    ),
  scenarios: (rows) =>
    indent(
      alignColumns(
        rows.map(({ id, title }) => [id, title.en]),
        [1],
      ),
    ),
  processes: (rows) =>
    indent(
      alignColumns(
        rows.map(({ id, title }, index) => [`${index + 1}`.padStart(2), id, title]),
        [1, 2],
      ),
    ),
};

/** The rows of one topic as lines for people. */
export function describedText<T extends Topic>(topic: T, rows: Tables[T]): string[] {
  return [messages.described[topic](rows.length), ...text[topic](rows)];
}

const columns: Readonly<Record<Topic, readonly string[]>> = {
  parameters: [
    'id',
    'label',
    'symbol',
    'unit',
    'min',
    'max',
    'step',
    'default',
    'integer',
    'group',
    'depth',
    'scope',
    'fixed',
    'meaning',
    'source',
    'evidence',
    'confidence',
  ],
  outcomes: ['id', 'kind', 'unit', 'aggregation', 'meaning'],
  scenarios: ['id', 'title', 'summary', 'seed', 'weeks'],
  processes: ['id', 'title'],
};

/** The rows of one topic as a table with everything about them; texts in English. */
export function describedTable<T extends Topic>(topic: T, rows: Tables[T]): Table {
  const cellsOf = (row: object) => columns[topic].map((column) => cellOf((row as Record<string, unknown>)[column]));
  return {
    head: [['program', `toguna, engine ${engineVersion}`]],
    columns: columns[topic],
    rows: () => rows.map(cellsOf),
  };
}

function cellOf(value: unknown): Cell {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'en' in value) return String(value.en);
  return String(value);
}
