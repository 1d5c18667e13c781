import type { ParameterDepth } from '../../model/parameters/parameter.ts';
import { type ParameterId, type ParameterRow, parameterTable } from '../../model/parameters/table.ts';
import type { ParameterChanges } from '../address.ts';

/** The depths of the form, from calm to whole. */
export const parameterDepths = ['basic', 'all', 'expert'] as const satisfies readonly ParameterDepth[];

/** How many parameters each depth shows. */
export const countAt = (depth: ParameterDepth): number => parameterTable.filter((row) => reaches(depth, row)).length;

const reaches = (depth: ParameterDepth, row: ParameterRow) =>
  parameterDepths.indexOf(row.depth) <= parameterDepths.indexOf(depth);

/** What the reader asks the form for. */
export interface ParameterFilter {
  readonly depth: ParameterDepth;
  /** Words of name, meaning or id; they are looked for at every depth. */
  readonly search: string;
  readonly changedOnly: boolean;
}

type WordsOf = (id: ParameterId) => { readonly label: string; readonly meaning: string };

/** A text as search compares it: small letters, no accents, plain apostrophes. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

/** The parameters that fit, in the order of the table; changed ones are shown at every depth. */
export function filteredParameters(
  { depth, search, changedOnly }: ParameterFilter,
  changes: ParameterChanges,
  wordsOf: WordsOf,
): readonly ParameterRow[] {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  return parameterTable.filter((row) => {
    const changed = changes[row.id] !== undefined;
    if (changedOnly && !changed) return false;
    if (wanted.length === 0) return changed || changedOnly || reaches(depth, row);
    const { label, meaning } = wordsOf(row.id);
    const text = plain(`${label} ${meaning} ${row.id}`);
    return wanted.every((word) => text.includes(word));
  });
}
