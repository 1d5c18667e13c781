import { describe, expect, it } from 'vitest';
import { exactArithmeticFaults } from './support/exactArithmetic.ts';
import { importsOf } from './support/imports.ts';
import { type SourceFile, sourceFiles } from './support/sourceFiles.ts';

/** The files of the model and of the draws, and whatever they import at run time (from src/statistics, that is). */
function exactFiles(): SourceFile[] {
  const all = new Map(sourceFiles('src').map((file) => [file.path, file]));
  const waiting = [...all.keys()].filter((path) => /^src\/(model|random)\//.test(path));
  const seen = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = all.get(path);
    if (file === undefined || seen.has(path)) continue;
    seen.add(path);
    for (const { target, typesOnly } of importsOf(path, file.text)) {
      if (target !== undefined && !typesOnly) waiting.push(target);
    }
  }
  return [...all.values()].filter(({ path }) => seen.has(path));
}

const INEXACT: readonly (readonly [text: string, message: string])[] = [
  ['const y = Math.exp(x);', 'Math.exp is not exact'],
  ['const y = Math.random();', 'Math.random is not exact'],
  ['const y = 2 * Math.PI;', 'Math.PI is not exact'],
  [`const y = Math['log'](x);`, 'Math.log is not exact'],
  ['const y = Math[name](x);', 'Math.[…] is not exact'],
  ['const y = Math?.exp(x);', 'Math.exp is not exact'],
  ['const { exp } = Math;', 'write Math only as Math.name'],
  ['const M = Math;', 'write Math only as Math.name'],
  ['const y = x ** 2;', '** is inexact'],
  ['x **= 2;', '**= is inexact'],
  ['const now = Date.now();', 'Date reaches out'],
  ['const now = new Date();', 'Date reaches out'],
  ['const now = performance.now();', 'performance reaches out'],
  ['setTimeout(step, 10);', 'setTimeout reaches out'],
  ['const memory = process.memoryUsage();', 'process reaches out'],
  ['const M = globalThis.Math;', 'globalThis reaches out'],
  ['const id = crypto.randomUUID();', 'crypto reaches out'],
  ['const box = { crypto };', 'crypto reaches out'],
  ['const text = (5).toLocaleString();', 'toLocaleString depends on the language'],
  [`const order = 'a'.localeCompare('b');`, 'localeCompare depends on the language'],
  ['const format = new Intl.NumberFormat();', 'Intl reaches out'],
  ['values.sort();', 'sort needs a comparator'],
  ['const sorted = values.toSorted();', 'toSorted needs a comparator'],
];

const EXACT: readonly (readonly [text: string])[] = [
  ['const y = Math.sqrt(x) + Math.imul(3, 4);'],
  ['// Math.exp(x) and x ** 2 differ between engines\nconst y = x * x;'],
  ['/** Unlike `Math.random()`. */\nconst text = "Date.now() ** 2";'],
  ['function draw(process: number): number { return process | 0; }'],
  ['interface Row { readonly process: number; readonly crypto: string }'],
  ['const row = { process: 3 }; const y = row.process;'],
  ['values.sort((a, b) => a - b);'],
];

describe('the arithmetic of the model and of the draws', () => {
  it('uses nothing that differs between engines, machines, times or languages', () => {
    const files = exactFiles();
    expect(files.map(({ path }) => path)).toContain('src/random/exp.ts');
    expect(files.flatMap(({ path, text }) => exactArithmeticFaults(path, text))).toEqual([]);
  });
});

describe('the check of arithmetic', () => {
  it.each(INEXACT)('finds the fault in: %s', (text, message) => {
    const faults = exactArithmeticFaults('src/model/sample.ts', `\n${text}`);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`src/model/sample.ts:2: ${message}`);
  });

  it.each(EXACT)('finds no fault in: %s', (text) => {
    expect(exactArithmeticFaults('src/model/sample.ts', text)).toEqual([]);
  });
});
