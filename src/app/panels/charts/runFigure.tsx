import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { Figure } from '../../../charts/figure.tsx';
import { type FigureNumbers, shownTable, thinnedTable } from '../../../charts/table.ts';
import { messages } from '../../i18n/locale.ts';
import { SaveFigure } from './save/saveFigure.tsx';

export interface RunFigureProps {
  /** Short name of the figure for files. */
  readonly name: string;
  /** The finding, as one sentence. */
  readonly title: string;
  readonly subtitle: string;
  readonly reading?: string | undefined;
  /** Makes the numbers; asked again only when one of `basis` has changed, and not week by week. */
  readonly numbers: () => FigureNumbers;
  readonly basis: readonly unknown[];
  /** Says what the table has, where it is not every fourth week but all rows. */
  readonly allRows?: string | undefined;
  readonly children: ComponentChildren;
}

/** A figure of the shown run: its table and its files come from the same numbers. */
export function RunFigure(props: RunFigureProps) {
  const { name, title, subtitle, reading, basis, allRows, children } = props;
  const { table } = messages.value.charts;
  const numbers = useMemo(props.numbers, [...basis, table]);
  const shown = useMemo(
    () => (allRows === undefined ? thinnedTable(numbers) : shownTable(numbers)),
    [numbers, allRows],
  );
  return (
    <Figure
      {...{ title, subtitle, reading }}
      tableLabel={table.tableLabel}
      tableNote={allRows ?? table.tableNote}
      table={shown}
      tools={<SaveFigure {...{ name, title, subtitle, numbers }} />}
    >
      {children}
    </Figure>
  );
}
