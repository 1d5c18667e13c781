/** A value of a table; numbers are written in full, so that reading them back gives the same number. */
export type Cell = string | number;

/** A table as a file has it: lines about it, names of the columns, rows. */
export interface Table {
  /** Key and value of each `# key: value` line before the table. */
  readonly head: readonly (readonly [key: string, value: string])[];
  readonly columns: readonly string[];
  readonly rows: () => Iterable<readonly Cell[]>;
}

const LINE_END = '\r\n';

/**
 * The table as CSV (RFC 4180: commas, CRLF, quotes doubled), after its head as comments. Throws for a row that has more or
 * fewer cells than there are columns, and for a number that is not finite.
 */
export function csvText(table: Table): string {
  const lines = table.head.map(([key, value]) => `# ${key}: ${onOneLine(value)}`);
  lines.push(table.columns.map(field).join(','));
  for (const row of table.rows()) {
    if (row.length !== table.columns.length) {
      throw new Error(`invalid row: ${row.length} cells for ${table.columns.length} columns`);
    }
    lines.push(row.map(field).join(','));
  }
  return lines.join(LINE_END) + LINE_END;
}

function field(cell: Cell): string {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) throw new Error(`invalid number in a table: ${cell}`);
    return String(cell);
  }
  return /[",\r\n]/.test(cell) || cell.startsWith('#') ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Text with line ends or other control characters as JSON, so that a comment never runs into the table. */
function onOneLine(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u001f\u007f\u0085\u2028\u2029]/.test(value) ? JSON.stringify(value) : value;
}
