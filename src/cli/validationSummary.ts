import type { PatternCheck } from '../experiment/validation/patterns.ts';
import type { Validation } from '../experiment/validation/validate.ts';
import type { Provenance } from '../output/provenance.ts';
import { alignColumns } from './columns.ts';
import { messages } from './messages.ts';
import { formatMeasure } from './numbers.ts';
import { changedLine, harmSection } from './summary.ts';

/** The pattern table for people: target, measured, pass or miss; then harm, and how to read the table. */
export function validationSummary(result: Validation, provenance: Provenance): string[] {
  const { patterns, asides, passed } = result;
  const rows = patterns.flatMap(({ row, title, unit, checks }) =>
    checks.map((check, index) => [
      index === 0 ? String(row).padStart(2) : '',
      check.label === '' ? title : messages.patternPart(title, check.label),
      unit,
      accepted(check),
      measure(check.measured),
      check.standardError === undefined ? '' : formatMeasure(check.standardError),
      check.passed ? messages.pass : messages.miss,
    ]),
  );
  const missed = patterns.filter((pattern) => !pattern.passed).map(({ row, title }) => messages.missed(row, title));
  return [
    messages.heading(provenance.title, provenance.scenario),
    messages.ensembleSetting({ ...provenance, ...provenance.replicates }),
    ...changedLine(provenance),
    '',
    ...alignColumns([messages.patternColumns, ...rows], [1, 2, 6]),
    '',
    messages.inRange(passed, patterns.length),
    ...missed,
    '',
    messages.asides,
    ...alignColumns(
      asides.map(({ title, unit, measured }) => [`  ${title}`, unit, measure(measured)]),
      [1],
    ),
    `  ${messages.focusOrContagion}`,
    ...alignColumns(harmSection(result.harm, [messages.spreadColumns[0]])),
    '',
    messages.illustrative,
    messages.patternsInView,
  ];
}

const measure = (value: number | undefined) => (value === undefined ? messages.noCase : formatMeasure(value));

function accepted({ low, high, inclusive }: PatternCheck): string {
  if (low !== undefined && high !== undefined) return `${low} to ${high}`;
  if (low !== undefined) return `${inclusive ? '≥' : '>'} ${low}`;
  return `${inclusive ? '≤' : '<'} ${high}`;
}
