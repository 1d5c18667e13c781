import { perpetratorIds, stanceIds } from './stance.ts';

/** `stock`: value at the end of the week; `flow`: what happened in the week; `running`: total or maximum since week 0. */
export type OutcomeKind = 'stock' | 'flow' | 'running';

/** `sum`: a place is the sum of its cercles; `own`: computed for each place by itself. */
export type OutcomeAggregation = 'sum' | 'own';

/** What the model observes each week, for the whole area, each region and each cercle. */
export interface Outcome {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly unit: string;
  readonly aggregation: OutcomeAggregation;
  readonly meaning: string;
}

type Row = readonly [id: string, kind: OutcomeKind, unit: string, aggregation: OutcomeAggregation, meaning: string];

const rows = [
  ['villagesHolding', 'stock', 'villages', 'sum', 'Villages holding their arms.'],
  ['villagesState', 'stock', 'villages', 'sum', 'Villages in the state’s DDR.'],
  ['villagesPact', 'stock', 'villages', 'sum', 'Villages under a pact with JNIM.'],
  ['villagesAbandoned', 'stock', 'villages', 'sum', 'Villages abandoned.'],
  ['peopleHolding', 'stock', 'people', 'sum', 'People present in villages holding arms.'],
  ['peopleState', 'stock', 'people', 'sum', 'People present in villages in the state’s DDR.'],
  ['peoplePact', 'stock', 'people', 'sum', 'People present in villages under a pact.'],
  ['peopleAbandoned', 'stock', 'people', 'sum', 'People still present in abandoned villages.'],
  ['displaced', 'stock', 'people', 'sum', 'People displaced and not yet returned.'],
  ['dead', 'running', 'people', 'sum', 'People killed since week 0, by anyone.'],
  ['blockaded', 'stock', 'villages', 'sum', 'Villages under blockade.'],
  ['weaponsHeld', 'stock', 'weapons', 'sum', 'Weapons held by villages.'],
  ['weaponsWithState', 'running', 'weapons', 'sum', 'Weapons handed over to the state.'],
  ['weaponsWithJnim', 'running', 'weapons', 'sum', 'Weapons handed over to JNIM.'],
  ['weaponsLost', 'running', 'weapons', 'sum', 'Weapons lost when villages were abandoned.'],
  ['weaponsRearmed', 'running', 'weapons', 'sum', 'Weapons acquired after leaving a deal.'],
  ['ddrRegistered', 'running', 'signings', 'sum', 'Signings with the state’s DDR to date.'],
  ['ddrServed', 'running', 'villages', 'sum', 'DDR places delivered to date.'],
  ['ddrWaiting', 'stock', 'villages', 'sum', 'Villages in the DDR that wait for a place.'],
  ['ddrBroken', 'running', 'promises', 'sum', 'Promises of a DDR place broken to date.'],
  ['parallelGovernance', 'stock', 'people', 'sum', 'People under a pact where state presence is below one half.'],
  ['trustState', 'stock', 'probability', 'own', 'Mean trust of villages in the state.'],
  ['trustState10', 'stock', 'probability', 'own', 'Trust in the state, 10 % quantile over villages.'],
  ['trustState50', 'stock', 'probability', 'own', 'Trust in the state, median over villages.'],
  ['trustState90', 'stock', 'probability', 'own', 'Trust in the state, 90 % quantile over villages.'],
  ['trustJnim', 'stock', 'probability', 'own', 'Mean trust of villages in JNIM.'],
  ['trustJnim10', 'stock', 'probability', 'own', 'Trust in JNIM, 10 % quantile over villages.'],
  ['trustJnim50', 'stock', 'probability', 'own', 'Trust in JNIM, median over villages.'],
  ['trustJnim90', 'stock', 'probability', 'own', 'Trust in JNIM, 90 % quantile over villages.'],
  ['moranPacts', 'stock', 'correlation', 'own', 'Moran’s I of pacts among neighbours; 0 where all villages are alike.'],
  [
    'largestCascade',
    'running',
    'signings',
    'own',
    'Largest chain of pacts signed by neighbours within 4 weeks of each other, to date.',
  ],
  ['signedState', 'flow', 'signings', 'sum', 'Villages that joined the state’s DDR.'],
  ['signedPact', 'flow', 'signings', 'sum', 'Villages that signed a pact.'],
  [
    'signedPactCoerced',
    'flow',
    'signings',
    'sum',
    'Pacts signed within 26 weeks of an attack on, or a blockade of, the village or a neighbour.',
  ],
  ['leftState', 'flow', 'breakdowns', 'sum', 'Villages that left the state’s DDR.'],
  ['leftPact', 'flow', 'breakdowns', 'sum', 'Villages that left a pact.'],
  ['attacksJnimHolding', 'flow', 'attacks', 'sum', 'Raids by JNIM on villages holding arms.'],
  ['attacksJnimState', 'flow', 'attacks', 'sum', 'Raids and reprisals by JNIM on villages in the state’s DDR.'],
  ['attacksJnimPact', 'flow', 'attacks', 'sum', 'Breaches: attacks by JNIM on villages under its pact.'],
  ['attacksStateHolding', 'flow', 'attacks', 'sum', 'Abuse by state forces in villages holding arms.'],
  ['attacksStateState', 'flow', 'attacks', 'sum', 'Abuse by state forces in villages in its own DDR.'],
  ['attacksStatePact', 'flow', 'attacks', 'sum', 'Abuse by state forces in villages under a pact.'],
  ['attacksMilitiaHolding', 'flow', 'attacks', 'sum', 'Attacks by militias on villages holding arms.'],
  ['attacksMilitiaState', 'flow', 'attacks', 'sum', 'Attacks by militias on villages in the state’s DDR.'],
  ['attacksMilitiaPact', 'flow', 'attacks', 'sum', 'Attacks by militias on villages under a pact.'],
  ['reprisals', 'flow', 'attacks', 'sum', 'Attacks by JNIM that carried out a reprisal.'],
  ['deathsJnimHolding', 'flow', 'people', 'sum', 'People killed by JNIM in villages holding arms.'],
  ['deathsJnimState', 'flow', 'people', 'sum', 'People killed by JNIM in villages in the state’s DDR.'],
  ['deathsJnimPact', 'flow', 'people', 'sum', 'People killed by JNIM in villages under its pact.'],
  ['deathsStateHolding', 'flow', 'people', 'sum', 'People killed by state forces in villages holding arms.'],
  ['deathsStateState', 'flow', 'people', 'sum', 'People killed by state forces in villages in its own DDR.'],
  ['deathsStatePact', 'flow', 'people', 'sum', 'People killed by state forces in villages under a pact.'],
  ['deathsMilitiaHolding', 'flow', 'people', 'sum', 'People killed by militias in villages holding arms.'],
  ['deathsMilitiaState', 'flow', 'people', 'sum', 'People killed by militias in villages in the state’s DDR.'],
  ['deathsMilitiaPact', 'flow', 'people', 'sum', 'People killed by militias in villages under a pact.'],
  ['deathsJnim', 'flow', 'people', 'sum', 'People killed by JNIM.'],
  ['deathsState', 'flow', 'people', 'sum', 'People killed by state forces.'],
  ['deathsMilitia', 'flow', 'people', 'sum', 'People killed by militias.'],
  ['fled', 'flow', 'people', 'sum', 'People who fled attacks or blockades.'],
  ['returned', 'flow', 'people', 'sum', 'Displaced people who came back.'],
  ['newlyAbandoned', 'flow', 'villages', 'sum', 'Villages abandoned this week.'],
  ['resettled', 'flow', 'villages', 'sum', 'Abandoned villages resettled this week.'],
  ['blockadesBegun', 'flow', 'blockades', 'sum', 'Blockades that began.'],
  ['blockadesEnded', 'flow', 'blockades', 'sum', 'Blockades that ended, by a pact or otherwise.'],
] as const satisfies readonly Row[];

export type OutcomeId = (typeof rows)[number][0];

/** Every outcome, in the order of the series of a result. */
export const outcomeTable: readonly (Outcome & { readonly id: OutcomeId })[] = rows.map(
  ([id, kind, unit, aggregation, meaning]) => ({ id, kind, unit, aggregation, meaning }),
);

/** Position of each outcome in the series of a result. */
export const outcomeIndex = Object.fromEntries(rows.map(([id], index) => [id, index])) as Readonly<
  Record<OutcomeId, number>
>;

const capital = (word: string) => word[0].toUpperCase() + word.slice(1);

/** The outcome that counts attacks (or deaths) by a perpetrator on villages of a stance; codes as in `stance.ts`. */
export function harmOutcome(what: 'attacks' | 'deaths', perpetrator: number, stance: number): OutcomeId {
  return `${what}${capital(perpetratorIds[perpetrator])}${capital(stanceIds[stance])}` as OutcomeId;
}
