import type { TermId } from '../../../../model/ledger.ts';
import type { StanceId } from '../../../../model/stance.ts';
import { formattingOf } from '../../format.ts';
import { decision } from './villageDecision.ts';
import { history } from './villageHistory.ts';
import { table } from './villageTable.ts';

const { count, decimal, plural, share } = formattingOf('en');

const weeks = (n: number) => plural(n, { one: `${count(n)} week`, other: `${count(n)} weeks` });

const options: Record<Exclude<StanceId, 'abandoned'>, string> = {
  holding: 'Hold arms',
  state: 'State’s DDR',
  pact: 'Pact with JNIM',
};

const terms: Record<TermId, string> = {
  appeal: 'Standing appeal',
  trust: 'Trust',
  protection: 'Protection',
  risk: 'Risk of attack',
  delivery: 'Delivery of the DDR',
  markets: 'Markets and movement',
  autonomy: 'Autonomy',
  neighbours: 'Neighbours',
  blockade: 'Blockade',
  change: 'Cost of change',
};

/** The panel of the selected village. */
export const village = {
  heading: (name: string) => `Village ${name}`,
  close: 'Close',
  waiting: 'Asking the simulation…',
  kind: (people: number, cercle: string) =>
    `A synthetic village of ${count(people)} people in the cercle of ${cercle}.`,
  stance: {
    holding: 'It holds its arms.',
    pact: (n: number) => `It has been under a pact with JNIM for ${weeks(n)}.`,
    pactNew: 'It is under a pact with JNIM since this week.',
    waiting: (n: number) => `It has been in the state’s DDR for ${weeks(n)} and still waits for a place.`,
    waitingNew: 'It is in the state’s DDR since this week.',
    served: (n: number) => `It has been in the state’s DDR for ${weeks(n)} and has its place.`,
    abandoned: 'It is abandoned.',
  },
  people: 'People',
  peopleValue: (present: number, displaced: number, dead: number) =>
    `${count(present)} present, ${count(displaced)} displaced, ${count(dead)} killed`,
  weapons: 'Weapons',
  weaponsValue: (now: number, initial: number) => `${count(now)} of ${count(initial)}`,
  trust: 'Trust',
  trustValue: (state: number, jnim: number) => `${decimal(state, 2)} in the state, ${decimal(jnim, 2)} in JNIM`,
  presence: 'Presence',
  presenceValue: (state: number, jnim: number) => `${decimal(state, 2)} of the state, ${decimal(jnim, 2)} of JNIM`,
  neighbours: 'Neighbours',
  neighboursValue: (holding: number, state: number, pact: number) =>
    `${share(pact)} under a pact, ${share(state)} in the DDR, ${share(holding)} holding arms`,
  attack: 'Last attack',
  attackNone: 'none so far',
  attackNow: 'this week',
  attackAgo: (n: number) => `${weeks(n)} ago`,
  blockade: 'Blockade',
  blockadeNone: 'none',
  blockadeFor: (n: number) => `for ${weeks(n)}`,
  why: 'Why',
  lastChange: (week: number) => `Its stance last changed in week ${count(week)}:`,
  showChange: 'show that week',
  met: (week: number) => `In week ${count(week)} the village met and weighed what was on offer.`,
  notMet: (week: number, chance: number) =>
    `In week ${count(week)} the village did not meet (the chance was ${share(chance)}); had it met, it would have weighed this.`,
  offers: {
    none: 'Nobody made an offer.',
    state: 'The state made an offer.',
    jnim: 'JNIM offered a pact.',
    both: 'The state and JNIM both made an offer.',
  },
  tableCaption: 'What each option is worth to the village, in logit units',
  term: 'Term',
  options,
  terms,
  sum: 'Sum',
  leaning: 'Its own leaning',
  probability: 'Chance of this choice',
  chosen: 'chosen',
  unavailable: 'not on offer',
  number: (value: number) => decimal(value, 2),
  share,
  decision,
  history,
  table,
  unknownWhy: 'There is no decision to explain before week 1.',
};
