import type { PerpetratorId, StanceId } from '../../../../model/stance.ts';
import { formattingOf } from '../../format.ts';

const { count, decimal, list, plural, share } = formattingOf('en');

const weeks = (n: number) => plural(n, { one: `${count(n)} week`, other: `${count(n)} weeks` });
const times = (n: number) => plural(n, { one: 'once', other: `${count(n)} times` });

const stances: Record<StanceId, string> = {
  holding: 'holding arms',
  state: 'in the state’s DDR',
  pact: 'under a pact',
  abandoned: 'abandoned',
};

const perpetrators: Record<PerpetratorId, string> = { jnim: 'JNIM', state: 'state forces', militia: 'a militia' };
const signings = { state: 'signed with the state', pact: 'signed a pact', left: 'left' };

/** What is known of a village in one week. */
export interface WeekWords {
  readonly stance: StanceId;
  readonly blockaded: boolean;
  readonly attackers: readonly PerpetratorId[];
}

const axis = {
  axis: 'weeks',
  tick: (week: number) => count(week),
  week: (week: number) => `week ${count(week)}`,
};

/** The history of a village over the run. */
export const history = {
  waiting: 'Reading its history…',
  finding: (attacks: number, blockaded: number, met: number, last: number) =>
    `In ${weeks(last)}: attacked ${times(attacks)}, blockaded for ${weeks(blockaded)}, weighed a choice ${times(met)}`,
  subtitle: 'What happened to it and around it, week by week',
  rows: {
    stance: 'Stance',
    offers: 'Offered',
    signings: 'Signs, leaves',
    neighbours: 'Neighbours sign',
    attacks: 'Attacked by',
    blockades: 'Blockade',
  },
  key: {
    state: 'state, state forces',
    jnim: 'JNIM, pact',
    militia: 'militia',
    left: 'leaves',
  },
  chart: {
    ...axis,
    label: 'History of the village',
    reading: (week: number, { stance, blockaded, attackers }: WeekWords) =>
      `Week ${count(week)}: ${list([
        stances[stance],
        ...(blockaded ? ['under blockade'] : []),
        ...attackers.map((attacker) => `attacked by ${perpetrators[attacker]}`),
      ])}`,
  },
  table: {
    tableLabel: 'Table',
    tableNote: 'Every week in which something happened.',
    columns: ['Week', 'What happened'],
    stance: (stance: StanceId) => stances[stance],
    offer: { state: 'offer by the state', pact: 'offer by JNIM' },
    signing: (kind: keyof typeof signings) => signings[kind],
    attack: (by: PerpetratorId, dead: number) =>
      `attacked by ${perpetrators[by]} (${plural(dead, { one: `${count(dead)} killed`, other: `${count(dead)} killed` })})`,
    blockadeBegins: 'blockade begins',
    blockadeEnds: 'blockade ends',
    neighbours: {
      state: (n: number) =>
        plural(n, {
          one: `${count(n)} neighbour signs with the state`,
          other: `${count(n)} neighbours sign with the state`,
        }),
      pact: (n: number) =>
        plural(n, { one: `${count(n)} neighbour signs a pact`, other: `${count(n)} neighbours sign a pact` }),
    },
    list,
  },
  trust: {
    finding: (state: number, jnim: number) =>
      `At the end it trusts the state to keep ${share(state)} of its promises, JNIM ${share(jnim)}`,
    subtitle: 'Share of promises it expects to be kept, with the interval that holds 80 % of its belief (about)',
    names: { state: 'state', jnim: 'JNIM' },
    low: { state: 'state, low end', jnim: 'JNIM, low end' },
    high: { state: 'state, high end', jnim: 'JNIM, high end' },
    trust: (trust: number) => decimal(trust, 2),
    tableLabel: 'Table',
    tableNote: 'Every fourth week, and the last.',
    chart: {
      ...axis,
      label: 'Trust of the village in both sides over time',
      reading: (week: number, state: number, jnim: number) =>
        `Week ${count(week)}: trust in the state ${decimal(state, 2)}, in JNIM ${decimal(jnim, 2)}`,
    },
  },
};
