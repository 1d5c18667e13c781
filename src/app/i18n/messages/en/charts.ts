import type { HarmView } from '../../../../charts/harmView.ts';
import type { PerpetratorId, StanceId } from '../../../../model/stance.ts';
import { formattingOf } from '../../format.ts';
import { moreFigures } from './moreFigures.ts';
import { save } from './save.ts';

const { count, decimal, plural, share } = formattingOf('en');

const stances: Record<StanceId, string> = {
  holding: 'holding arms',
  state: 'state’s DDR',
  pact: 'pact',
  abandoned: 'abandoned',
};

const perpetrators: Record<PerpetratorId, string> = { jnim: 'JNIM', state: 'state forces', militia: 'militias' };
const sides = { state: 'state', jnim: 'JNIM' };

const killed = (people: number) => plural(people, { one: `${count(people)} person`, other: `${count(people)} people` });

/** Words of every chart over weeks. */
const weeks = {
  axis: 'weeks',
  tick: (week: number) => count(week),
  week: (week: number) => `week ${count(week)}`,
};

const table = { tableLabel: 'Table', tableNote: 'Every fourth week, and the last.' };

/** The charts: each with its finding as title. */
export const charts = {
  label: 'Charts',
  table,
  save,
  more: moreFigures,
  stances: {
    finding: (last: number, pact: number, state: number) =>
      `After ${count(last)} weeks ${share(pact)} of villages have a pact and ${share(state)} are in the DDR`,
    subtitle: 'Share of villages by what they chose',
    chart: {
      ...weeks,
      label: 'Stances of villages over time',
      names: stances,
      share,
      reading: (week: number, shares: Readonly<Record<StanceId, number>>) =>
        `Week ${count(week)}: ${share(shares.holding)} holding arms, ${share(shares.pact)} under a pact, ${share(shares.state)} in the state’s DDR, ${share(shares.abandoned)} abandoned`,
    },
  },
  harm: {
    finding: (dead: number, last: number) => `${killed(dead)} killed in ${count(last)} weeks`,
    findingRate: (rate: number, last: number) =>
      `Over ${count(last)} weeks, ${killed(rate)} killed per 100,000 and year`,
    subtitle: {
      cumulative: 'Civilians killed since the start, by who killed them (people)',
      weekly: 'Civilians killed in each week, by who killed them (people)',
      rate: 'Civilians killed per 100,000 people and year, over the 13 weeks before, by who killed them',
    },
    views: { label: 'Count', cumulative: 'Since the start', weekly: 'Weekly', rate: 'Per 100,000 and year' },
    chart: {
      ...weeks,
      label: 'Civilians killed over time, by perpetrator',
      names: perpetrators,
      count,
      reading: (view: HarmView, week: number, dead: Readonly<Record<PerpetratorId, number>> | undefined) => {
        if (!dead) return `Week ${count(week)}: no value yet`;
        const by = `${count(dead.jnim)} killed by JNIM, ${count(dead.state)} by state forces, ${count(dead.militia)} by militias`;
        const readings: Record<HarmView, string> = {
          cumulative: `By week ${count(week)}: ${by}`,
          weekly: `In week ${count(week)}: ${by}`,
          rate: `Week ${count(week)}, per 100,000 people and year: ${by}`,
        };
        return readings[view];
      },
    },
  },
  trust: {
    rises: (from: number, to: number) => `Trust in JNIM rises from ${decimal(from, 2)} to ${decimal(to, 2)}`,
    falls: (from: number, to: number) => `Trust in JNIM falls from ${decimal(from, 2)} to ${decimal(to, 2)}`,
    stateRises: (from: number, to: number) => `Trust in the state rises from ${decimal(from, 2)} to ${decimal(to, 2)}`,
    stateFalls: (from: number, to: number) => `Trust in the state falls from ${decimal(from, 2)} to ${decimal(to, 2)}`,
    still: (state: number, jnim: number) =>
      `Trust hardly moves: ${decimal(state, 2)} in the state and ${decimal(jnim, 2)} in JNIM at the end`,
    subtitle: 'Share of promises that villages expect to be kept: mean, and the middle 80 % of villages',
    chart: {
      ...weeks,
      label: 'Trust of villages in both sides over time',
      names: sides,
      trust: (trust: number) => decimal(trust, 2),
      low: (side: keyof typeof sides) => `${sides[side]}, lowest tenth`,
      high: (side: keyof typeof sides) => `${sides[side]}, highest tenth`,
      reading: (week: number, means: Readonly<Record<keyof typeof sides, number>>) =>
        `Week ${count(week)}: trust in the state ${decimal(means.state, 2)}, in JNIM ${decimal(means.jnim, 2)}`,
    },
  },
  marked: (week: number) => `Week ${count(week)}: the article’s week`,
};
