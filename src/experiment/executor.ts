import type { RunResult } from '../run/result.ts';
import type { RunSpec } from '../run/spec.ts';

/** Says whether somebody has asked to stop; an AbortSignal is one. */
export interface StopSignal {
  readonly aborted: boolean;
}

/** Runs the replicates of a spec, wherever that is: in this thread, or in several. */
export interface Executor {
  /**
   * Runs `replicates` replicates of `base`, the first of which is `base.replicate`, and hands each result over once, in
   * the order of the replicates whatever the order in which they finish. After a stop no further replicate is begun, and
   * those under way are still handed over. Rejects with the first failure.
   */
  runAll(base: RunSpec, replicates: number, onResult: (result: RunResult) => void, signal?: StopSignal): Promise<void>;
}
