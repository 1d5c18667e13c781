import { createNodePool } from '../execution/node/pool.ts';
import type { Executor, StopSignal } from '../experiment/executor.ts';
import { messages } from './messages.ts';
import { showProgress } from './progress.ts';
import { listenForStop, STOPPED } from './stop.ts';
import { warn } from './terminal.ts';

/** Work that an executor does, told how many of its runs are done and whether to stop. */
export type PoolWork<T> = (executor: Executor, onProgress: (done: number) => void, signal: StopSignal) => Promise<T>;

/** Does work of so many runs in a pool of threads, with progress on standard error. Ctrl-C asks it to stop and sets the exit code. */
export async function runInPool<T>(jobs: number, runs: number, work: PoolWork<T>): Promise<T> {
  const pool = createNodePool(jobs);
  const progress = showProgress(runs);
  const stop = listenForStop(() => {
    process.exitCode = STOPPED;
    progress.end();
    warn([messages.stopping]);
  });
  try {
    return await work(pool, progress.update, stop.signal);
  } finally {
    progress.end();
    stop.end();
    await pool.close();
  }
}
