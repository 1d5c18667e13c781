import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/output/csv.ts';

const linesOf = (text: string) => text.split('\r\n');

describe('CSV', () => {
  it('ends every line with CRLF and quotes what needs it, as RFC 4180 has it', () => {
    const rows = [
      ['plain', 1],
      ['a, b', 2.5],
      ['say "no"', 0],
      ['two\nlines', -1],
      ['# no comment', 1e21],
    ];
    expect(csvText({ head: [], columns: ['text', 'number'], rows: () => rows })).toBe(
      'text,number\r\nplain,1\r\n"a, b",2.5\r\n"say ""no""",0\r\n"two\nlines",-1\r\n"# no comment",1e+21\r\n',
    );
  });

  it('writes numbers so that reading them back gives the same numbers', () => {
    const numbers = [0.1 + 0.2, 1 / 3, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER, -0.36];
    const text = csvText({ head: [], columns: ['number'], rows: () => numbers.map((number) => [number]) });
    expect(linesOf(text).slice(1, -1).map(Number)).toEqual(numbers);
  });

  it('keeps each comment on its line, whatever its value holds', () => {
    const head = [['seed', 'a\r\nweek,1\u2028'] as const, ['note', 'plain'] as const];
    expect(linesOf(csvText({ head, columns: ['week'], rows: () => [] }))).toEqual([
      '# seed: "a\\r\\nweek,1\u2028"',
      '# note: plain',
      'week',
      '',
    ]);
  });

  it('refuses ragged rows and numbers that are not finite', () => {
    const table = (row: readonly (string | number)[]) => ({ head: [], columns: ['a', 'b'], rows: () => [row] });
    expect(() => csvText(table([1]))).toThrow('invalid row: 1 cells for 2 columns');
    expect(() => csvText(table([1, Number.NaN]))).toThrow('invalid number in a table: NaN');
  });
});
