import {
  count,
  digest,
  exactly,
  harm,
  type JsonSchema,
  listOf,
  number,
  ofOutcomes,
  oneOf,
  peaks,
  provenance,
  spread,
  text,
  truth,
  weeksToPacts,
} from './schemaParts.ts';

const SUMMARY =
  'In the whole area: stocks and running figures at the end of the last week, flows added up over all weeks.';

const run = exactly({
  kind: { const: 'run' },
  provenance,
  harm: harm(number),
  digest,
  villages: count,
  people: count,
  finals: ofOutcomes(number, SUMMARY),
  peaks,
  weeksToPacts,
  series: ofOutcomes(listOf(number), 'Value at the end of each week, in the whole area.'),
});

const ensemble = exactly({
  kind: { const: 'ensemble' },
  provenance,
  requested: { ...count, description: 'Replicates asked for; fewer are finished if it was stopped.' },
  complete: truth,
  harm: harm(spread(number)),
  villages: count,
  people: count,
  finals: ofOutcomes(spread(number), SUMMARY),
  replicates: listOf(
    exactly({ replicate: count, digest, harm: harm(number), finals: ofOutcomes(number, SUMMARY), weeksToPacts }),
  ),
  bands: ofOutcomes(spread(listOf(number)), 'Mean and quantiles (type 7) over replicates, week by week.'),
});

const validate = exactly({
  kind: { const: 'validate' },
  provenance,
  harm: harm(number),
  replicates: count,
  passed: { ...count, description: 'Patterns in range.' },
  of: count,
  missed: { ...listOf(count), description: 'Rows of the patterns out of range.' },
  patterns: listOf(
    exactly({
      row: count,
      title: text,
      unit: text,
      passed: truth,
      checks: listOf({
        type: 'object',
        properties: {
          measure: text,
          label: { ...text, description: 'Which of the numbers of the pattern; empty where there is one.' },
          low: number,
          high: number,
          inclusive: { ...truth, description: 'Whether the bounds themselves are accepted.' },
          measured: { ...number, description: 'Mean over the replicates with a case of it; missing if none has.' },
          standardError: number,
          passed: truth,
        },
        required: ['measure', 'label', 'inclusive', 'passed'],
        additionalProperties: false,
      }),
    }),
  ),
  asides: listOf({
    description: 'Measured besides, not judged.',
    type: 'object',
    properties: { title: text, unit: text, measured: number },
    required: ['title', 'unit'],
    additionalProperties: false,
  }),
});

const fault = exactly({
  file: text,
  path: { ...text, description: 'Where in the file; empty for the whole.' },
  found: text,
  expected: text,
});

const check = exactly({
  kind: { const: 'check' },
  ok: truth,
  files: listOf(exactly({ file: text, ok: truth, faults: listOf(fault) })),
});

const parameter: JsonSchema = {
  type: 'object',
  properties: {
    id: text,
    label: text,
    symbol: text,
    unit: text,
    min: number,
    max: number,
    step: number,
    default: number,
    integer: { const: true },
    group: text,
    depth: oneOf(['basic', 'all', 'expert']),
    scope: oneOf(['cercle', 'area']),
    fixed: { const: true, description: 'Read once at set-up: no intervention can change it.' },
    meaning: text,
    source: text,
    evidence: text,
    confidence: oneOf(['V', 'V-low', 'GK', 'D', 'prior']),
  },
  required: ['id', 'label', 'symbol', 'unit', 'min', 'max', 'step', 'default', 'meaning', 'source', 'confidence'],
  additionalProperties: false,
};

const outcome = exactly({
  id: text,
  kind: oneOf(['stock', 'flow', 'running']),
  unit: text,
  aggregation: oneOf(['sum', 'own']),
  meaning: text,
});

const localText: JsonSchema = {
  type: 'object',
  properties: { en: text, fr: text, ar: text },
  required: ['en'],
  additionalProperties: false,
};

const describe: JsonSchema = {
  description: 'The tables that were asked for.',
  type: 'object',
  properties: {
    kind: { const: 'describe' },
    engine: text,
    parameters: listOf(parameter),
    outcomes: listOf(outcome),
    scenarios: listOf(exactly({ id: text, title: localText, summary: localText, seed: text, weeks: count })),
    processes: listOf(exactly({ id: text, title: text })),
  },
  required: ['kind', 'engine'],
  additionalProperties: false,
};

/** JSON Schemas (draft 2020-12) of what the commands print with `--format json`, by the name of the command. */
export function outputSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries({ run, ensemble, validate, check, describe }).map(([name, schema]) => [
      name,
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: `toguna ${name} --format json`,
        ...schema,
      },
    ]),
  );
}
