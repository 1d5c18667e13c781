import type { ComponentChildren } from 'preact';
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
  readonly children: ComponentChildren;
}

/** A chart under its finding, with the same numbers in a table for those who would rather read them. */
export function Figure({ title, subtitle, reading, tableLabel, tableNote, table, children }: FigureProps) {
  return (
    <figure class="figure">
      <figcaption>
        <h3 class="figure-title">{title}</h3>
        {subtitle !== undefined && <p class="figure-subtitle">{subtitle}</p>}
        {reading !== undefined && <p class="figure-reading">{reading}</p>}
      </figcaption>
      {children}
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
            {table.rows.map(([name, ...values]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, i) => (
                  <td key={table.columns[i + 1]}>{value}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
