import { simulate } from '../src/run/simulate.ts';
import type { RunSpec } from '../src/run/spec.ts';

/** How fast a spec runs on this thread. */
export interface Speed {
  readonly villages: number;
  /** Mean time of a run in the fastest of three rounds. */
  readonly milliseconds: number;
  readonly millionsPerSecond: number;
  /** Time of the very first run, with set-up and a cold compiler. */
  readonly firstMilliseconds: number;
}

/** Village-weeks that a round runs at least, so that small populations are timed long enough. */
const ROUND = 6_000_000;
const WARM_UP = 4_000_000;

/** Times a spec after warm-up, over different replicates. */
export function measureSpeed(spec: RunSpec): Speed {
  const begin = performance.now();
  const villages = simulate(spec).villages.people.length;
  const firstMilliseconds = performance.now() - begin;
  const villageWeeks = villages * spec.weeks;
  const runs = (total: number) => Math.max(1, Math.round(total / villageWeeks));
  for (let r = 0; r < runs(WARM_UP); r++) simulate({ ...spec, replicate: r });
  let milliseconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    for (let r = 0; r < runs(ROUND); r++) simulate({ ...spec, replicate: r });
    milliseconds = Math.min(milliseconds, (performance.now() - start) / runs(ROUND));
  }
  return { villages, milliseconds, millionsPerSecond: villageWeeks / milliseconds / 1000, firstMilliseconds };
}
