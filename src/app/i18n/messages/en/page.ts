import { formattingOf } from '../../format.ts';

const { count, list, plural, share } = formattingOf('en');

/** The frame of the page: title, header, introduction, notices. */
export const page = {
  name: 'Toguna',
  title: (scenario: string) => `${scenario} – Toguna`,
  tagline: 'Village choice between rival disarmament offers in central Mali',
  skip: 'Skip to the map',
  scenario: 'Scenario',
  seed: 'Seed',
  applySeed: 'Run this seed',
  newSeed: 'New seed',
  toDark: 'Dark',
  toLight: 'Light',
  colours: 'Colours',
  introduction: {
    heading: 'What you are looking at',
    sentences: [
      'In central Mali the state and JNIM compete to disarm the villages’ self-defence militias.',
      'Each mark is a synthetic village that weighs whom it trusts, who is able to protect it and who will punish it.',
      'Change a condition and see, on the same luck, why choices spread, stall or reverse, and what that costs civilians.',
    ],
    dismiss: 'Got it',
  },
  loading: 'Reading the scenario and running it…',
  running: 'Running…',
  runFailed: 'The run could not be finished.',
  runFailedKept: 'What is shown is the last run that was finished.',
  reason: (message: string) => `Reason given: ${message}`,
  scenarioFailed: (id: string) => `The scenario “${id}” could not be read.`,
  fault: (path: string, found: string, expected: string) =>
    path === '' ? `Found ${found}, expected ${expected}.` : `${path}: found ${found}, expected ${expected}.`,
  runAgain: 'Run again',
  openDefault: 'Open the first scenario',
  notices: {
    heading: 'Some of the address could not be used',
    dismiss: 'Dismiss',
    scenario: (id: string) => `There is no scenario “${id}”; this is the first one.`,
    village: (name: string) => `This run has no village “${name}”.`,
    unknown: (name: string) => `“${name}” is neither a setting of this page nor a parameter.`,
    notWeek: (found: string) => `The week “${found}” is not a whole number.`,
    notVillage: (found: string) => `“${found}” does not name a village; one is written like djenne-12.`,
    notRule: (found: string, rules: readonly string[]) =>
      `“${found}” is not a decision rule; there are ${list(rules)}.`,
    notNumber: (name: string, found: string) => `“${found}” is not a number for ${name}.`,
    outOfRange: (name: string, found: string, min: number, max: number) =>
      `${name} = ${found} is not possible; it lies between ${min} and ${max}.`,
  },
  paused: (week: number) => `Paused at week ${count(week)}.`,
  ended: (week: number) => `The run ends at week ${count(week)}.`,
  finished: (week: number, deaths: number, pacts: number) =>
    `New run: by week ${count(week)}, ${count(deaths)} ${plural(deaths, { one: 'person', other: 'people' })} killed, ${count(pacts)} ${plural(pacts, { one: 'village', other: 'villages' })} under a pact.`,
  finding: (week: number, villages: number, pacts: number, state: number) =>
    week === 0
      ? `Before week 1, ${count(pacts)} of ${count(villages)} villages are under a pact with JNIM and ${count(state)} in the state’s DDR.`
      : `After ${count(week)} weeks, ${count(pacts)} of ${count(villages)} villages (${share(pacts / villages)}) are under a pact with JNIM and ${count(state)} (${share(state / villages)}) in the state’s DDR.`,
};
