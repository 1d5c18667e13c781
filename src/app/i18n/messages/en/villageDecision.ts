import type { FlipQuantity, TermId } from '../../../../model/ledger.ts';
import type { StanceId } from '../../../../model/stance.ts';
import { formattingOf } from '../../format.ts';

const { count, decimal, share } = formattingOf('en');

type Option = Exclude<StanceId, 'abandoned'>;

/** What a village did, in words that serve both “it …” and “it would have …”. */
const deeds: Record<Option, Record<Option, string>> = {
  holding: {
    holding: 'kept its arms',
    state: 'entered the state’s DDR',
    pact: 'signed a pact with JNIM',
  },
  state: {
    holding: 'left the DDR and returned to its arms',
    state: 'stayed in the state’s DDR',
    pact: 'left the DDR and signed a pact with JNIM',
  },
  pact: {
    holding: 'left its pact and returned to its arms',
    state: 'left its pact and entered the state’s DDR',
    pact: 'stayed under its pact with JNIM',
  },
};

const rivals: Record<Option, string> = {
  holding: 'holding arms',
  state: 'the state’s DDR',
  pact: 'a pact with JNIM',
};

const reasons: Record<TermId | 'leaning', string> = {
  appeal: 'what it stands for',
  trust: 'trust',
  protection: 'protection',
  risk: 'the risk of attack',
  delivery: 'what the DDR delivers',
  markets: 'markets and free movement',
  autonomy: 'autonomy',
  neighbours: 'what its neighbours chose',
  blockade: 'the blockade',
  change: 'the cost of a change',
  leaning: 'a leaning of its own',
};

const quantities: Record<FlipQuantity, string> = {
  trustState: 'Trust in the state',
  trustJnim: 'Trust in JNIM',
  presenceState: 'Presence of the state',
  presenceJnim: 'Presence of JNIM',
  riskHolding: 'Perceived risk holding arms',
  riskState: 'Perceived risk in the DDR',
  riskPact: 'Perceived risk under a pact',
  neighboursHolding: 'Neighbours holding arms',
  neighboursState: 'Neighbours in the DDR',
  neighboursPact: 'Neighbours under a pact',
};

const isCount = (quantity: FlipQuantity) => quantity.startsWith('neighbours');
const isRisk = (quantity: FlipQuantity) => quantity.startsWith('risk');

function quantity(id: FlipQuantity, value: number): string {
  if (isCount(id)) return count(value);
  return isRisk(id) ? `${decimal(100 * value, 1)}%` : decimal(value, 3);
}

/** A value in words that differ from those of the other one, however near they are. */
function beside(id: FlipQuantity, value: number, other: number): string {
  const text = quantity(id, value);
  if (text !== quantity(id, other)) return text;
  return value > other ? `a hair above ${text}` : `a hair below ${text}`;
}

const conditions: Record<FlipQuantity, (to: string, from: string) => string> = {
  trustState: (to, from) => `Had its trust in the state been ${to} instead of ${from}`,
  trustJnim: (to, from) => `Had its trust in JNIM been ${to} instead of ${from}`,
  presenceState: (to, from) => `Had the presence of the state there been ${to} instead of ${from}`,
  presenceJnim: (to, from) => `Had the presence of JNIM there been ${to} instead of ${from}`,
  riskHolding: (to, from) => `Had it put the risk of attack while holding arms at ${to} instead of ${from}`,
  riskState: (to, from) => `Had it put the risk of attack in the DDR at ${to} instead of ${from}`,
  riskPact: (to, from) => `Had it put the risk of attack under a pact at ${to} instead of ${from}`,
  neighboursHolding: (to, from) => `Had ${to} of its neighbours held arms instead of ${from}`,
  neighboursState: (to, from) => `Had ${to} of its neighbours been in the DDR instead of ${from}`,
  neighboursPact: (to, from) => `Had ${to} of its neighbours been under a pact instead of ${from}`,
};

/** Why a village chose as it did in a week, in plain sentences. */
export const decision = {
  did: (before: Option, choice: Option) => `It ${deeds[before][choice]}.`,
  wouldHave: (before: Option, choice: Option) => `Had it met, it would have ${deeds[before][choice]}.`,
  nothing: (week: number) =>
    `In week ${count(week)} it had nothing to choose: it held its arms, and nobody made an offer.`,
  abandoned: 'It is abandoned: nobody is left to decide.',
  outweighed: (rival: Option, pro: TermId | 'leaning', proBy: number, con: TermId | 'leaning', conBy: number) =>
    `Against ${rivals[rival]}, ${reasons[pro]} (${decimal(proBy, 2)} in favour) outweighed ${reasons[con]} (${decimal(conBy, 2)} against).`,
  together: (rival: Option, pro: TermId | 'leaning', proBy: number, con: TermId | 'leaning', conBy: number) =>
    `Against ${rivals[rival]}, several reasons together, first of all ${reasons[pro]} (${decimal(proBy, 2)} in favour), outweighed ${reasons[con]} (${decimal(conBy, 2)} against).`,
  onlyFor: (rival: Option, pro: TermId | 'leaning', proBy: number) =>
    `Against ${rivals[rival]}, nothing spoke for a different choice, and ${reasons[pro]} (${decimal(proBy, 2)} in favour) spoke most for this one.`,
  tie: (rival: Option) => `It was worth as much as ${rivals[rival]}, and then a village stays with what it has.`,
  chance: (chance: number) => `Over all leanings that a village could have, the chance of this was ${share(chance)}.`,
  otherRule: {
    satisficing: 'Under this rule it takes the first option that is good enough; the best need not win.',
    threshold: 'Under this rule it follows its neighbours once enough of them have signed, whatever the sums below.',
    imitation: 'Under this rule it copies its least harmed neighbour, whatever the sums below.',
  },
  noFlip: 'So no smallest change can be given that would have flipped the choice.',
  flip: (id: FlipQuantity, from: number, to: number, before: Option, choice: Option) =>
    `${conditions[id](beside(id, to, from), quantity(id, from))}, all else equal, it would have ${deeds[before][choice]}: of all single numbers, this one had to move least, as a share of its range.`,
  unflippable: 'No single trust, presence, risk or number of neighbours could have flipped this choice.',
  waterfall: {
    label: 'What each open option is worth, part by part, from zero to its sum',
    head: 'What each open option is worth, part by part (logit units)',
    withLeaning: 'With its leaning',
    total: (value: number) => decimal(value, 2),
    part: (value: number) => (value > 0 ? `+${decimal(value, 2)}` : decimal(value, 2)),
  },
  numbers: 'Numbers',
  flips: {
    caption: 'Changes of one number that would have flipped the choice, smallest share of its range first',
    quantity: 'Number',
    from: 'Was',
    to: 'Flips at',
    share: 'Change',
    chosen: 'Then',
    never: 'no value flips it',
    quantities,
    value: quantity,
    target: beside,
    shareOfRange: (value: number) => `${decimal(100 * value, 1)}%`,
  },
  previous: 'Previous decision',
  next: 'Next decision',
};
