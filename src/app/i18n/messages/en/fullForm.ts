import type { ParameterDepth } from '../../../../model/parameters/parameter.ts';
import type { DecisionRule } from '../../../../model/spec.ts';
import { formattingOf } from '../../format.ts';

const { count } = formattingOf('en');

const depths: Record<ParameterDepth, string> = { basic: 'Basic', all: 'More', expert: 'Expert' };

const rules: Record<DecisionRule, string> = {
  logit: 'Weighs all offers; the better, the likelier',
  bestResponse: 'Takes the best offer, without doubt',
  satisficing: 'Takes the first offer that is good enough',
  threshold: 'Signs once enough neighbours have',
  imitation: 'Copies the least harmed neighbour',
};

const sections: Readonly<Record<string, string>> = {
  abuses: 'Killings by state forces and militias',
  'attack-rates': 'How often villages are attacked, and how many die',
  attitudes: 'What people say they think of the state',
  blockades: 'Blockades',
  bursts: 'Pacts come in bursts, and after coercion',
  ddr: 'The state’s disarmament programmes',
  displacement: 'Flight and return',
  lethality: 'Deaths in an attack',
  pacts: 'Pacts: terms, duress, duration',
  perpetrators: 'By whom',
  presence: 'Who is present where',
  reprisals: 'Reprisals: for what, and how soon',
  seasons: 'Rains and flood',
  'state-presence': 'The state on the ground',
  theory: 'Theory: where the signs come from',
  villages: 'Villages and people',
};

/** The form with every parameter, and what its rows say beyond the basic form. */
export const fullForm = {
  depth: 'Which conditions',
  depths,
  shown: (shown: number, all: number) => `${count(shown)} of ${count(all)} parameters.`,
  search: 'Search by name, meaning or id',
  changedOnly: 'Changed only',
  none: 'No parameter fits. Try another word, or take “Changed only” off.',
  allParameters: 'all parameters',
  loading: 'Loading…',
  failed: 'The form could not be loaded; the connection may be down.',
  again: 'Try again',
  rule: 'How villages decide',
  ruleOfScenario: (rule: string) => `${rule} (the scenario’s)`,
  rules,
  fixed: 'Read once when the villages are set up: it can be changed here, but no intervention changes it during a run.',
  area: 'One value for the whole area: it cannot differ from cercle to cercle.',
  idLabel: 'Name in files',
  evidence: 'Evidence',
  section: (id: string) => `Section “${sections[id] ?? id}” of the evidence (docs/evidence.md#${id})`,
};
