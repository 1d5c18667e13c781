import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/scenario/json.ts';
import { faultsOf } from './files.ts';

const read = (text: string) => readJson(text, 'a.json');

describe('reading JSON', () => {
  it.each([
    '{"a":[1,-2.5e3,true,false,null,""],"b":{}}',
    ' \r\n\t[ ] ',
    '"\\u00e9\\"\\\\\\/\\b\\f\\n\\r\\t"',
    '-0',
    '1E+2',
  ])('gives for %s what JSON.parse gives', (text) => {
    expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) });
  });

  it('ignores a byte order mark', () => {
    expect(read('\ufeff{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
  });

  it.each([
    ['{"a": 1,\n "b": }', 'b', '"}" at line 2, column 7', 'a value: an object, a list, a text in double quotes'],
    ['{"a": 1,}', '', '"}" at line 1, column 9', 'a key in double quotes'],
    ['{"a" 1}', '', '"1}" at line 1, column 6', "':' after the key"],
    ['{"a": [1 2]}', 'a', '"2]}" at line 1, column 10', "',' or ']'"],
    ['[1,\r\n2,\r\n03]', '', '"3]" at line 3, column 2', "',' or ']'"],
    ['{"a": "b\nc"}', 'a', 'the end of the line at line 1, column 9', 'the rest of a text'],
    ['{"a": "\\x"}', 'a', '"\\\\x\\"}" at line 1, column 8', 'after \\ one of'],
    ['{"a": 1', '', 'the end of the file at line 1, column 8', "',' or '}'"],
    ['{} x', '', '"x" at line 1, column 4', 'the end of the file'],
    ['nul', '', '"nul" at line 1, column 1', 'a value'],
  ])('names line and column of what is wrong in %j', (text, path, found, expected) => {
    const [fault] = faultsOf(read(text));
    expect(fault).toMatchObject({ file: 'a.json', path, found });
    expect(fault.expected).toContain(expected);
  });

  it('refuses an empty file', () => {
    for (const text of ['', ' \n ']) expect(faultsOf(read(text))).toMatchObject([{ path: '', found: 'an empty file' }]);
  });

  it('refuses keys that reach the machinery of objects, wherever they stand, and leaves Object.prototype clean', () => {
    const text = '{"__proto__": {"polluted": 1}, "a": [{"constructor": {"prototype": {"polluted": 1}}}]}';
    expect(faultsOf(read(text)).map(({ path }) => path)).toEqual([
      '__proto__',
      'a[0].constructor',
      'a[0].constructor.prototype',
    ]);
    expect(Reflect.has({}, 'polluted')).toBe(false);
    expect(faultsOf(read('{"\\u005f_proto__": 1}'))).toHaveLength(1);
  });

  it('refuses a key given twice and a number that is too large', () => {
    expect(faultsOf(read('{"a": 1, "a": 2, "b": 1e999}'))).toMatchObject([
      { path: 'a', found: 'this key a second time', expected: 'each key once' },
      { path: 'b', found: '1e999' },
    ]);
  });

  it('takes 32 levels of nesting and refuses 33, without ever overflowing', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(read(nested(32)).ok).toBe(true);
    expect(faultsOf(read(nested(33)))).toMatchObject([{ expected: 'at most 32' }]);
    expect(faultsOf(read('{"a":'.repeat(500_000)))).toHaveLength(1);
  });

  it('reads a text of four million characters', () => {
    const text = `"${'\\n'.repeat(1_000_000)}${'a'.repeat(2_000_000)}"`;
    const parsed = read(text);
    expect(parsed.ok && (parsed.value as string).length).toBe(3_000_000);
    expect(read(`${' '.repeat(3_000_000)}${'1'.repeat(300)}`).ok).toBe(true);
  });
});
