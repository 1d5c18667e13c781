import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Executor } from '../../experiment/executor.ts';
import { simulate } from '../../run/simulate.ts';
import { dispatch } from './dispatch.ts';
import { packageRoot } from './packageRoot.ts';

/** An executor that holds threads until it is closed. */
export interface NodePool extends Executor {
  /** Ends every thread at once; the pool may be used again afterwards. */
  close(): Promise<void>;
}

/** Runs replicates in `jobs` threads (1: in this one). The number of jobs changes no result. Throws unless it is a whole number from 1. */
export function createNodePool(jobs: number): NodePool {
  if (!Number.isInteger(jobs) || jobs < 1) throw new Error(`invalid number of jobs: ${jobs}`);
  return jobs === 1 ? inlinePool() : workerPool(jobs);
}

/** Runs in this thread, and lets it hear between replicates whether it is to stop. */
function inlinePool(): NodePool {
  return {
    async runAll(base, replicates, onResult, signal) {
      for (let i = 0; i < replicates && !signal?.aborted; i++) {
        onResult(simulate({ ...base, replicate: base.replicate + i }));
        await setImmediate();
      }
    },
    close: async () => undefined,
  };
}

function workerPool(jobs: number): NodePool {
  const workers: Worker[] = [];
  const close = async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
  };
  return {
    async runAll(base, replicates, onResult, signal) {
      const needed = Math.min(jobs, replicates);
      while (workers.length < needed) workers.push(startWorker());
      try {
        await dispatch(workers.slice(0, needed), base, replicates, onResult, signal);
      } catch (error) {
        await close();
        throw error;
      }
    },
    close,
  };
}

/**
 * A thread of the bundled worker: plain JavaScript only, and none of the options that this process was started with. Its
 * death is told by whoever waits for it; one that nobody waits for must not end the process.
 */
function startWorker(): Worker {
  const file = join(packageRoot(), 'dist', 'node', 'replicate.worker.js');
  return new Worker(file, { execArgv: [] }).on('error', () => undefined);
}
