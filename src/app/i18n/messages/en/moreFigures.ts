import type { DealEvent } from '../../../../charts/dealsOverTime.ts';
import type { DdrCount, WeaponHolder } from '../../../../charts/namedLines.ts';
import type { StanceId } from '../../../../model/stance.ts';
import { formattingOf } from '../../format.ts';

const { count, decimal, plural, share } = formattingOf('en');

const weeks = {
  axis: 'weeks',
  tick: (week: number) => count(week),
  week: (week: number) => `week ${count(week)}`,
};

const villages = (n: number) => plural(n, { one: `${count(n)} village`, other: `${count(n)} villages` });
const times = (n: number) => (n === 0 ? 'never' : plural(n, { one: 'once', other: `${count(n)} times` }));

const dealEvents: Record<DealEvent, string> = {
  pactSigned: 'pacts signed',
  pactLeft: 'pacts left',
  ddrJoined: 'DDR joined',
  ddrLeft: 'DDR left',
  breaches: 'breaches by JNIM',
};

const holders: Record<WeaponHolder, string> = {
  villages: 'in villages',
  state: 'with the state',
  jnim: 'with JNIM',
  lost: 'lost',
};

const ddrCounts: Record<DdrCount, string> = {
  registered: 'registered',
  served: 'served',
  waiting: 'waiting',
  broken: 'broken promises',
};

const stances: Record<StanceId, string> = {
  holding: 'holding arms',
  state: 'state’s DDR',
  pact: 'pact',
  abandoned: 'abandoned',
};

const percent = (value: number) => `${decimal(100 * value, 1)}%`;

/** The figures that come when they are called for. */
export const moreFigures = {
  heading: 'More figures',
  loading: 'Drawing more figures…',
  failed: 'The further figures could not be loaded.',
  deals: {
    finding: (signed: number, left: number, breaches: number) =>
      `Pacts are signed ${times(signed)} and left ${times(left)}; JNIM attacks a village under its pact ${times(breaches)}`,
    subtitle: 'Deals made and left in each week, and attacks by JNIM on villages under its pact (number, one scale)',
    chart: {
      ...weeks,
      label: 'Deals made, left and breached in each week',
      names: dealEvents,
      value: count,
      captions: {
        pact: (most: number) => `Pacts signed (at most ${count(most)}), left below`,
        ddr: (most: number) => `DDR joined (at most ${count(most)}), left below`,
        breaches: (most: number) => `Breaches by JNIM (at most ${count(most)})`,
      },
      reading: (week: number, at: Readonly<Record<DealEvent, number>>) =>
        `Week ${count(week)}: ${count(at.pactSigned)} pacts signed and ${count(at.pactLeft)} left, ${count(at.ddrJoined)} joined the DDR and ${count(at.ddrLeft)} left it, ${count(at.breaches)} breaches by JNIM`,
    },
  },
  flows: {
    finding: (changes: number, quarters: number) =>
      `Over ${plural(quarters, { one: 'one quarter', other: `${count(quarters)} quarters` })}, stances change ${times(changes)}`,
    subtitle: 'Villages by stance every 13 weeks; bands run from where a village was, in its colour',
    table: 'Every flow of every quarter: villages with this stance at its start and that at its end.',
    chart: {
      axis: 'weeks',
      tick: (week: number) => count(week),
      names: stances,
      count,
      columns: ['from week', 'to week', 'from', 'to', 'villages'] as const,
    },
  },
  cercles: {
    finding: (pact: number, ddr: number, cercles: number) =>
      `At the end there are pacts in ${count(pact)} and DDR villages in ${count(ddr)} of ${count(cercles)} cercles`,
    subtitle: 'Share of the villages of each cercle, in geographic order, over the weeks',
    chart: {
      ...weeks,
      deals: { pact: 'pact', state: 'state’s DDR' },
      column: (cercle: string, deal: 'pact' | 'state') =>
        deal === 'pact' ? `${cercle}, pact` : `${cercle}, state’s DDR`,
      share,
    },
  },
  weapons: {
    finding: (held: number, state: number, jnim: number) =>
      `At the end ${count(held)} weapons are in villages; ${count(state)} went to the state and ${count(jnim)} to JNIM`,
    subtitle: 'Weapons of the villages, by who has them (number)',
    chart: {
      ...weeks,
      label: 'Weapons over time, by holder',
      names: holders,
      value: count,
      reading: (week: number, at: Readonly<Record<WeaponHolder, number>>) =>
        `Week ${count(week)}: ${count(at.villages)} weapons in villages, ${count(at.state)} with the state, ${count(at.jnim)} with JNIM, ${count(at.lost)} lost`,
    },
  },
  ddr: {
    finding: (registered: number, served: number, broken: number) =>
      `Of ${count(registered)} registrations with the DDR ${count(served)} were served; ${count(broken)} promises were broken`,
    subtitle: 'Registered, served and broken to date, and villages waiting in the week (number)',
    chart: {
      ...weeks,
      label: 'The state’s DDR over time: registered, served, waiting, broken promises',
      names: ddrCounts,
      value: count,
      reading: (week: number, at: Readonly<Record<DdrCount, number>>) =>
        `Week ${count(week)}: ${count(at.registered)} registered and ${count(at.served)} served to date, ${villages(at.waiting)} waiting, ${count(at.broken)} promises broken to date`,
    },
  },
  governance: {
    finding: (parallel: number, last: number) =>
      `After ${count(last)} weeks ${percent(parallel)} of people live under a pact where state presence is below one half`,
    subtitle: 'Parallel governance: share of the people present, week by week',
    chart: {
      ...weeks,
      label: 'Parallel governance over time',
      names: { parallel: 'share of people' },
      value: percent,
      reading: (week: number, at: Readonly<Record<'parallel', number>>) =>
        `Week ${count(week)}: ${percent(at.parallel)} of people live under a pact where state presence is below one half`,
    },
  },
};
