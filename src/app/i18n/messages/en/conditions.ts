import type { Confidence, ParameterGroup } from '../../../../model/parameters/parameter.ts';
import { type ParameterId, type ParameterRow, parameterTable } from '../../../../model/parameters/table.ts';
import { formattingOf } from '../../format.ts';

const { count, exact, plural, signed } = formattingOf('en');

const groups: Record<ParameterGroup, string> = {
  trust: 'Trust',
  protection: 'Protection',
  reprisal: 'Reprisal',
  offers: 'Offers',
  violence: 'Violence',
  learning: 'Learning',
  actors: 'Actors',
};

const confidence: Record<Confidence, string> = {
  V: 'read in a source',
  'V-low': 'read in a weak source',
  GK: 'general knowledge',
  D: 'derived from cited figures',
  prior: 'modelling prior, not estimated',
};

type ParameterWords = Pick<ParameterRow, 'label' | 'unit' | 'meaning' | 'source'>;

/** The words of the parameter table are English already. */
const parameters = Object.fromEntries(
  parameterTable.map(({ id, label, unit, meaning, source }): [ParameterId, ParameterWords] => [
    id,
    { label, unit, meaning, source },
  ]),
) as Readonly<Record<ParameterId, ParameterWords>>;

const change = (now: number, before: number) => (now === before ? 'no change' : signed(now - before));

/** The panel of conditions that a reader can change. */
export const conditions = {
  heading: 'Conditions',
  explanation: 'A change runs the scenario again on the same luck.',
  groups,
  parameters,
  value: (value: number) => exact(value),
  valueWithUnit: (value: number, unit: string) => (unit === '1' ? exact(value) : `${exact(value)} ${unit}`),
  noUnit: 'factor',
  slider: (label: string) => `${label}, slider`,
  field: (label: string, unit: string) => (unit === '1' ? label : `${label} (${unit})`),
  range: (min: number, max: number) => `From ${exact(min)} to ${exact(max)}.`,
  wholeRange: (min: number, max: number) => `A whole number from ${exact(min)} to ${exact(max)}.`,
  more: 'About',
  moreOn: (label: string) => `on ${label}: meaning and source`,
  details: 'Meaning and source',
  source: 'Source',
  confidenceLabel: 'Support',
  confidence,
  was: (value: number) => `Scenario: ${exact(value)}`,
  reset: 'Reset',
  resetOne: (label: string) => `Reset ${label}`,
  resetAll: (changes: number) =>
    plural(changes, { one: `Reset ${count(changes)} change`, other: `Reset all ${count(changes)} changes` }),
  former: {
    heading: 'Compared with the former run',
    sentence: (deaths: number, deathsBefore: number, pacts: number, pactsBefore: number, week: number) =>
      `By week ${count(week)}, ${count(deaths)} people are killed instead of ${count(deathsBefore)} (${change(deaths, deathsBefore)}), and ${count(pacts)} villages are under a pact instead of ${count(pactsBefore)} (${change(pacts, pactsBefore)}).`,
    one: 'One pair of runs on the same luck; another seed may differ.',
    dismiss: 'Dismiss the former run',
  },
};
