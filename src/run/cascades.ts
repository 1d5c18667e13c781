import { SIGNS_PACT } from '../model/events.ts';
import type { Population } from '../model/population.ts';
import type { EventLog } from './result.ts';

/** Two pacts belong to one cascade when neighbours signed them within this many weeks of each other. */
const LINK_WEEKS = 4;

/**
 * Size of the largest cascade of pacts to date, for each week: the largest set of signings linked by neighbourhood (either
 * watches the other) within 4 weeks. Only villages that `counts` accepts take part.
 */
export function largestCascades(
  events: EventLog,
  population: Population,
  weeks: number,
  counts: (village: number) => boolean,
): Float64Array {
  const { count, nearest, watchers, watchersStart } = population.neighbours;
  const result = new Float64Array(weeks);
  const parent: number[] = [];
  const size: number[] = [];
  const weekOf: number[] = [];
  const latest = new Int32Array(population.size).fill(-1);
  const rootOf = (signing: number) => {
    let root = signing;
    while (parent[root] !== root) root = parent[root];
    parent[signing] = root;
    return root;
  };
  let largest = 0;
  let e = 0;
  for (let week = 0; week < weeks; week++) {
    const first = parent.length;
    const signers: number[] = [];
    for (; e < events.week.length && events.week[e] === week; e++) {
      const village = events.village[e];
      if (events.kind[e] !== SIGNS_PACT || !counts(village)) continue;
      latest[village] = parent.length;
      parent.push(parent.length);
      size.push(1);
      weekOf.push(week);
      signers.push(village);
    }
    const link = (signing: number, other: number) => {
      if (latest[other] < 0 || week - weekOf[latest[other]] > LINK_WEEKS) return;
      const [a, b] = [rootOf(signing), rootOf(latest[other])];
      if (a === b) return;
      parent[b] = a;
      size[a] += size[b];
    };
    signers.forEach((village, k) => {
      for (let m = village * count; m < (village + 1) * count; m++) link(first + k, nearest[m]);
      for (let w = watchersStart[village]; w < watchersStart[village + 1]; w++) link(first + k, watchers[w]);
      largest = Math.max(largest, size[rootOf(first + k)]);
    });
    result[week] = largest;
  }
  return result;
}
