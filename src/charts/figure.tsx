import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { FigureTable } from './table.ts';

export interface FigureProps {
  /** The finding, as one sentence. */
  readonly title: string;
  /** What is drawn and in which unit. */
  readonly subtitle?: string | undefined;
  /** The values at the chosen week in words. */
  readonly reading?: string | undefined;
  /** Opens the table. */
  readonly tableLabel: string;
  /** Says which weeks the table leaves out. */
  readonly tableNote: string;
  readonly table: FigureTable;
  /** Controls beside the one that opens the table. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A chart under its finding, with the same numbers in a table for those who would rather read them. */
export function Figure({ title, subtitle, reading, tableLabel, tableNote, table, tools, children }: FigureProps) {
  // The same table is the same node: it is not compared again while only the chosen week changes.
  const details = useMemo(
    () => (
      <details class="figure-table">
        <summary>{tableLabel}</summary>
        <p>{tableNote}</p>
        <table>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.join()}>
                <th scope="row">{row[0]}</th>
                {row.slice(1).map((value, i) => (
                  <td key={table.columns[i + 1]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    ),
    [tableLabel, tableNote, table],
  );
  return (
    <figure class="figure">
      <figcaption>
        <h3 class="figure-title">{title}</h3>
        {subtitle !== undefined && <p class="figure-subtitle">{subtitle}</p>}
        {reading !== undefined && <p class="figure-reading">{reading}</p>}
      </figcaption>
      {children}
      <div class="figure-foot">
        {details}
        {tools}
      </div>
    </figure>
  );
}
