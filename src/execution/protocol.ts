import type { RunResult } from '../run/result.ts';
import type { RunSpec } from '../run/spec.ts';

/** To a worker: first the spec that all replicates share, then, one at a time, the replicates it is to run. */
export type Request =
  | { readonly kind: 'base'; readonly base: RunSpec }
  | { readonly kind: 'replicate'; readonly replicate: number };

/**
 * From a worker, once for every replicate: its result, or why there is none. Results are copied, never transferred: once
 * a buffer has been handed away, V8 checks every access to a typed array for it, and the engine is a tenth slower.
 */
export type Reply =
  | { readonly kind: 'result'; readonly result: RunResult }
  | { readonly kind: 'failure'; readonly failure: Failure };

/** An error as data, since threads lose error classes. */
export interface Failure {
  readonly message: string;
  readonly stack?: string;
}

/** Whatever was thrown, as data. */
export function failureOf(thrown: unknown): Failure {
  if (!(thrown instanceof Error)) return { message: String(thrown) };
  return thrown.stack === undefined ? { message: thrown.message } : { message: thrown.message, stack: thrown.stack };
}

/** The error of another thread, with the message and the stack it had there. */
export function errorOf(failure: Failure): Error {
  const error = new Error(failure.message);
  if (failure.stack !== undefined) error.stack = failure.stack;
  return error;
}
