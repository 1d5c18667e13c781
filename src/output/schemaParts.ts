import { bandIds } from '../experiment/bands.ts';
import { harmIds } from '../experiment/harm.ts';
import { outcomeTable } from '../model/outcomes.ts';
import { parameterTable } from '../model/parameters/table.ts';
import { ILLUSTRATIVE } from './provenance.ts';

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** An object with exactly these keys, all of them required. */
export function exactly(properties: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
  return {
    ...(description === undefined ? {} : { description }),
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

/** A list of items of this kind. */
export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

/** One of these words. */
export function oneOf(words: readonly string[]): JsonSchema {
  return { type: 'string', enum: words };
}

export const text: JsonSchema = { type: 'string' };
export const number: JsonSchema = { type: 'number' };
export const truth: JsonSchema = { type: 'boolean' };
export const count: JsonSchema = { type: 'integer', minimum: 0 };

/** The result digest; empty where it was not recorded. */
export const digest: JsonSchema = {
  description: 'SHA-256 over stances, people and weapons of every village and week.',
  type: 'string',
  pattern: '^([0-9a-f]{64})?$',
};

const values: JsonSchema = {
  type: 'object',
  properties: Object.fromEntries(
    parameterTable.map(({ id, meaning }) => [id, { type: 'number', description: meaning }]),
  ),
  additionalProperties: false,
};

export const provenance = exactly(
  {
    program: { const: 'toguna' },
    engine: { ...text, description: 'Version of the engine: with the rest of this object it gives the same bytes.' },
    scenario: { ...text, description: 'Id of the scenario.' },
    title: { ...text, description: 'Title of the scenario.' },
    seed: { ...text, minLength: 1 },
    replicates: exactly({ first: count, count: { type: 'integer', minimum: 1 } }),
    weeks: { type: 'integer', minimum: 1 },
    rounds: { enum: [13, 20], description: 'Rounds of the random number generator.' },
    overrides: { ...values, description: 'Values given on top of the scenario.' },
    parameters: { ...values, description: 'All values at the start that differ from the defaults of the model.' },
    note: { const: ILLUSTRATIVE },
  },
  'What the result was made from: enough to make it again.',
);

const harmMeanings: Readonly<Record<(typeof harmIds)[number], string>> = {
  deathsJnim: 'People killed by JNIM.',
  deathsState: 'People killed by state forces.',
  deathsMilitia: 'People killed by militias.',
  deaths: 'People killed by anyone.',
  deathsPer100000AndYear: 'People killed per 100,000 people at the start and year of 52 weeks.',
  displaced: 'People displaced and not back at the end.',
};

/** The harm to civilians, each figure of this kind. */
export function harm(figure: JsonSchema): JsonSchema {
  const figures = harmIds.map((id) => [id, { ...figure, description: harmMeanings[id] }]);
  return exactly(Object.fromEntries(figures), 'Harm to civilians over the whole run and area, whoever caused it.');
}

/** Something of this kind for every outcome. */
export function ofOutcomes(value: JsonSchema, description: string): JsonSchema {
  const outcomes = outcomeTable.map(({ id, unit, meaning }) => [id, { ...value, description: `${meaning} (${unit})` }]);
  return exactly(Object.fromEntries(outcomes), description);
}

/** Mean and quantiles over replicates, each of this kind. */
export function spread(value: JsonSchema): JsonSchema {
  return exactly(Object.fromEntries(bandIds.map((id) => [id, value])));
}

const peakMeaning = 'Highest weekly value, and after how many weeks it was first reached.';

/** The peaks of all outcomes that can fall again. */
export const peaks = exactly(
  Object.fromEntries(
    outcomeTable
      .filter(({ kind }) => kind !== 'running')
      .map(({ id, unit, meaning }) => [id, exactly({ value: number, week: count }, `${meaning} (${unit})`)]),
  ),
  peakMeaning,
);

const weeksOrNever: JsonSchema = { type: ['integer', 'null'], minimum: 1 };

/** Times to shares of villages under a pact. */
export const weeksToPacts = exactly(
  { tenPercent: weeksOrNever, quarter: weeksOrNever, half: weeksOrNever },
  'Weeks after which a tenth, a quarter and half of all villages were first under a pact; null if never.',
);
