import type { StopSignal } from '../../experiment/executor.ts';
import type { RunResult } from '../../run/result.ts';
import type { RunSpec } from '../../run/spec.ts';
import { errorOf, type Reply, type Request } from '../protocol.ts';

/** What dispatching needs of a worker thread. */
export interface Hand {
  postMessage(request: Request): void;
  on<E extends keyof HandEvents>(event: E, listener: HandEvents[E]): unknown;
  off<E extends keyof HandEvents>(event: E, listener: HandEvents[E]): unknown;
}

interface HandEvents {
  readonly message: (reply: Reply) => void;
  readonly error: (error: Error) => void;
  readonly exit: (code: number) => void;
}

/** How many replicates per worker may be begun before an earlier one has been handed over: bounds what waits in memory. */
const AHEAD = 4;

/**
 * Lets workers run the replicates base.replicate, base.replicate + 1, …, one at a time each, and hands the results over
 * in that order. Rejects when a run fails, when a worker dies, and with whatever `onResult` throws; the workers may then
 * still be busy, so the caller ends them.
 */
export function dispatch(
  hands: readonly Hand[],
  base: RunSpec,
  replicates: number,
  onResult: (result: RunResult) => void,
  signal?: StopSignal,
): Promise<void> {
  const first = base.replicate;
  const waiting = new Map<number, RunResult>();
  const idle: Hand[] = [...hands];
  const running = new Map<Hand, number>();
  let begun = 0;
  let delivered = 0;

  return new Promise<void>((resolve, reject) => {
    const releases: (() => void)[] = [];
    const settle = (end: () => void) => {
      for (const release of releases) release();
      end();
    };
    const fail = (error: unknown) => settle(() => reject(error));

    const deliver = () => {
      let result = waiting.get(first + delivered);
      while (result) {
        waiting.delete(first + delivered);
        delivered += 1;
        onResult(result);
        result = waiting.get(first + delivered);
      }
    };

    const assign = () => {
      const limit = Math.min(replicates, delivered + AHEAD * hands.length);
      while (idle.length > 0 && begun < limit && !signal?.aborted) {
        const hand = idle.pop()!;
        running.set(hand, first + begun);
        hand.postMessage({ kind: 'replicate', replicate: first + begun });
        begun += 1;
      }
      if (running.size === 0) settle(resolve);
    };

    const take = (hand: Hand, result: RunResult) => {
      running.delete(hand);
      idle.push(hand);
      waiting.set(result.replicate, result);
      try {
        deliver();
        assign();
      } catch (error) {
        fail(error);
      }
    };

    for (const hand of hands) {
      const die = (reason: string, cause?: Error) => fail(new Error(death(running.get(hand), reason), { cause }));
      const events: HandEvents = {
        message: (reply) => (reply.kind === 'result' ? take(hand, reply.result) : fail(errorOf(reply.failure))),
        error: (error) => die(error.message, error),
        exit: (code) => die(`exit code ${code}`),
      };
      for (const event of ['message', 'error', 'exit'] as const) {
        hand.on(event, events[event]);
        releases.push(() => hand.off(event, events[event]));
      }
      hand.postMessage({ kind: 'base', base });
    }
    assign();
  });
}

function death(replicate: number | undefined, reason: string): string {
  const work = replicate === undefined ? 'while it was idle' : `while it ran replicate ${replicate}`;
  return `a worker thread died ${work}: ${reason}`;
}
