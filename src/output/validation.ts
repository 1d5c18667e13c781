import type { Validation } from '../experiment/validation/validate.ts';
import type { Cell, Table } from './csv.ts';
import { headLines } from './head.ts';
import type { Provenance } from './provenance.ts';

/** The judged patterns as one JSON object, described by the schema `validate`. */
export function validationObject(result: Validation, provenance: Provenance): object {
  const { replicates, patterns, passed, asides, harm } = result;
  return {
    kind: 'validate',
    provenance,
    harm,
    replicates,
    passed,
    of: patterns.length,
    missed: patterns.filter((pattern) => !pattern.passed).map(({ row }) => row),
    patterns,
    asides,
  };
}

/** The judged patterns as a table: a row for each number that a pattern asks for. */
export function validationTable(result: Validation, provenance: Provenance): Table {
  return {
    head: headLines(provenance, result.harm),
    columns: ['row', 'pattern', 'part', 'unit', 'low', 'high', 'boundsIncluded', 'measured', 'standardError', 'result'],
    rows: () => validationRows(result),
  };
}

function* validationRows({ patterns }: Validation): Generator<Cell[]> {
  for (const { row, title, unit, checks } of patterns) {
    for (const { label, low = '', high = '', inclusive, measured = '', standardError = '', passed } of checks) {
      yield [row, title, label, unit, low, high, String(inclusive), measured, standardError, passed ? 'pass' : 'miss'];
    }
  }
}
