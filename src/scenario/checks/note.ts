import type { Fault } from '../fault.ts';
import { renderPath, renderValue } from '../wording.ts';

/** Notes a fault of a whole scenario: where, the value found there, what was expected. */
export type Note = (path: readonly (string | number)[], found: unknown, expected: string) => void;

/** A place to note faults of one file. */
export function notebook(file: string): { readonly faults: Fault[]; readonly note: Note } {
  const faults: Fault[] = [];
  return {
    faults,
    note: (path, found, expected) =>
      void faults.push({ file, path: renderPath(path), found: renderValue(found), expected }),
  };
}

/** Notes every item whose key an earlier item has. */
export function noteDuplicates(
  keys: readonly string[],
  path: (index: number) => readonly (string | number)[],
  expected: string,
  note: Note,
): void {
  const seen = new Set<string>();
  keys.forEach((key, index) => {
    if (seen.has(key)) note(path(index), key, expected);
    seen.add(key);
  });
}
