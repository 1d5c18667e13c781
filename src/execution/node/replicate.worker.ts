import { parentPort } from 'node:worker_threads';
import { simulate } from '../../run/simulate.ts';
import type { RunSpec } from '../../run/spec.ts';
import { failureOf, type Reply, type Request } from '../protocol.ts';

/** The worker's side of `protocol.ts`: runs one replicate after another of the spec it was given. */
const port = parentPort;
if (!port) throw new Error('replicate.worker runs only as a worker thread');
let base: RunSpec | undefined;

port.on('message', (request: Request) => {
  if (request.kind === 'base') {
    base = request.base;
    return;
  }
  try {
    if (!base) throw new Error(`replicate ${request.replicate} was asked for before the spec`);
    const result = simulate({ ...base, replicate: request.replicate });
    port.postMessage({ kind: 'result', result } satisfies Reply);
  } catch (error) {
    port.postMessage({ kind: 'failure', failure: failureOf(error) } satisfies Reply);
  }
});
