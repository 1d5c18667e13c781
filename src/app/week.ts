import type { OutcomeId } from '../model/outcomes.ts';
import { PACT, type PerpetratorId, perpetratorIds, STATE } from '../model/stance.ts';
import { type RunResult, seriesOf } from '../run/result.ts';

/** One frame of the stances or blockades: a value a village, after `week` weeks. */
export function frameAt(result: RunResult, column: 'stances' | 'blockades', week: number): Uint8Array {
  const size = result.villages.number.length;
  return result[column].subarray(week * size, (week + 1) * size);
}

/** The latest shown week up to `week` in which a village had just changed its stance; undefined if it never did. */
export function lastChangeOf(result: RunResult, village: number, week: number): number | undefined {
  const stanceAfter = (t: number) => frameAt(result, 'stances', t)[village];
  for (let t = week; t > 0; t--) if (stanceAfter(t) !== stanceAfter(t - 1)) return t;
  return undefined;
}

/** How many villages are under a pact and in the state's DDR after `week` weeks. */
export function dealsAt(result: RunResult, week: number): { readonly pacts: number; readonly state: number } {
  let [pacts, state] = [0, 0];
  for (const stance of frameAt(result, 'stances', week)) {
    if (stance === PACT) pacts++;
    else if (stance === STATE) state++;
  }
  return { pacts, state };
}

/** Value of a stock or running outcome after `week` weeks; 0 at set-up. */
export function outcomeAfter(result: RunResult, outcome: OutcomeId, week: number): number {
  return week === 0 ? 0 : seriesOf(result, outcome)[week - 1];
}

const deaths: Record<PerpetratorId, OutcomeId> = {
  jnim: 'deathsJnim',
  state: 'deathsState',
  militia: 'deathsMilitia',
};

/** People killed in the first `week` weeks, by perpetrator and by anyone. */
export function harmUntil(result: RunResult, week: number): Readonly<Record<PerpetratorId | 'all', number>> {
  const sums = { jnim: 0, state: 0, militia: 0, all: 0 };
  for (const id of perpetratorIds) {
    const weekly = seriesOf(result, deaths[id]);
    for (let i = 0; i < week; i++) sums[id] += weekly[i];
    sums.all += sums[id];
  }
  return sums;
}
