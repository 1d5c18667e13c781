import { type OutcomeId, outcomeIndex, outcomeTable } from '../../src/model/outcomes.ts';
import type { RunResult } from '../../src/run/result.ts';

export const weeks = 10;
/** Cercle of each of the eight villages. */
const cercle = [0, 0, 0, 1, 1, 1, 1, 1];

/** Stance of village i after t weeks: every village starts holding, and they join deals one after the other. */
export const stanceAt = (village: number, week: number) => (week > village ? (village % 3) + 1 : 0);

export const deathsAt = (week: number) => ({ jnim: week % 3, state: week % 2, militia: week === 4 ? 5 : 0 });

/** A small made-up result over the whole area and two cercles; deaths happen in cercle 1 only. */
export function fabricatedResult(): RunResult {
  const cercles = [[0, 1], [0], [1]];
  const series = new Float64Array(3 * outcomeTable.length * weeks);
  const put = (place: number, id: OutcomeId, week: number, value: number) => {
    series[(place * outcomeTable.length + outcomeIndex[id]) * weeks + week - 1] = value;
  };
  const stances = new Uint8Array((weeks + 1) * cercle.length);
  for (let week = 0; week <= weeks; week++) {
    cercle.forEach((_, village) => {
      stances[week * cercle.length + village] = stanceAt(village, week);
    });
    if (week === 0) continue;
    cercles.forEach((members, place) => {
      const count = (stance: number) =>
        cercle.filter((own, village) => members.includes(own) && stanceAt(village, week) === stance).length;
      put(place, 'villagesHolding', week, count(0));
      put(place, 'villagesState', week, count(1));
      put(place, 'villagesPact', week, count(2));
      put(place, 'villagesAbandoned', week, count(3));
      const deaths = place === 1 ? { jnim: 0, state: 0, militia: 0 } : deathsAt(week);
      put(place, 'deathsJnim', week, deaths.jnim);
      put(place, 'deathsState', week, deaths.state);
      put(place, 'deathsMilitia', week, deaths.militia);
      for (const [id, value] of [
        ['trustState', 0.4],
        ['trustState10', 0.2],
        ['trustState90', 0.6],
        ['trustJnim', 0.5 + week / 100],
        ['trustJnim10', 0.3],
        ['trustJnim90', 0.9],
      ] as const) {
        put(place, id, week, value);
      }
    });
  }
  return {
    engine: '',
    scenario: '',
    seed: '',
    replicate: 0,
    weeks,
    places: [
      { kind: 'area', id: 'area', villages: 8, people: 4000 },
      { kind: 'cercle', id: 'a', villages: 3, people: 1500 },
      { kind: 'cercle', id: 'b', villages: 5, people: 2500 },
    ],
    series,
    villages: {
      cercle: Uint16Array.from(cercle),
      number: Uint16Array.from(cercle.keys()),
      xKm: new Float64Array(8),
      yKm: new Float64Array(8),
      people: new Int32Array(8).fill(500),
    },
    stances,
    blockades: new Uint8Array(stances.length),
    events: { week: new Uint16Array(), village: new Uint32Array(), kind: new Uint8Array(), value: new Int32Array() },
    digest: '',
  };
}
