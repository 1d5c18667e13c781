import type { OutcomeId } from '../model/outcomes.ts';
import { type RunResult, seriesOf } from '../run/result.ts';
import { type LinesOverTime, outcomeLines } from './linesOverTime.ts';

type Series = Pick<RunResult, 'series' | 'weeks'>;

/** Where the weapons of the villages are. */
export type WeaponHolder = 'villages' | 'state' | 'jnim' | 'lost';

const weapons: Record<WeaponHolder, OutcomeId> = {
  villages: 'weaponsHeld',
  state: 'weaponsWithState',
  jnim: 'weaponsWithJnim',
  lost: 'weaponsLost',
};

/** Weapons by holder at a place (0 = whole area). */
export function prepareWeapons(result: Series, place = 0): LinesOverTime<WeaponHolder> {
  return outcomeLines(result, weapons, place);
}

/** What became of signings with the state's DDR. */
export type DdrCount = 'registered' | 'served' | 'waiting' | 'broken';

const ddr: Record<DdrCount, OutcomeId> = {
  registered: 'ddrRegistered',
  served: 'ddrServed',
  waiting: 'ddrWaiting',
  broken: 'ddrBroken',
};

/** Signings with the DDR, places delivered, villages that wait and promises broken at a place (0 = whole area). */
export function prepareDdr(result: Series, place = 0): LinesOverTime<DdrCount> {
  return outcomeLines(result, ddr, place);
}

const present = [
  'peopleHolding',
  'peopleState',
  'peoplePact',
  'peopleAbandoned',
] as const satisfies readonly OutcomeId[];

/** Share of the people present who live under a pact where state presence is below one half (0 = whole area). */
export function prepareGovernance(result: Series, place = 0): LinesOverTime<'parallel'> {
  const people = present.map((id) => seriesOf(result, id, place));
  const parallel = seriesOf(result, 'parallelGovernance', place).map((under, i) => {
    const all = people.reduce((sum, column) => sum + column[i], 0);
    return all === 0 ? 0 : under / all;
  });
  return { weeks: result.weeks, ids: ['parallel'], values: { parallel } };
}
