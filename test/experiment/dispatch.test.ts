import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { dispatch } from '../../src/execution/node/dispatch.ts';
import type { Request } from '../../src/execution/protocol.ts';
import type { RunSpec } from '../../src/run/spec.ts';
import { fabricatedResult } from '../output/fabricatedResult.ts';

const base = { scenario: 'fabricated', seed: 'none', replicate: 10, weeks: 4 } as RunSpec;

/** A worker in this thread that answers a request after so many milliseconds. */
class FakeWorker extends EventEmitter {
  readonly asked: number[] = [];
  private readonly answer: (worker: FakeWorker, replicate: number) => void;

  constructor(answer: (worker: FakeWorker, replicate: number) => void) {
    super();
    this.answer = answer;
  }

  postMessage(request: Request): void {
    if (request.kind === 'base') return;
    this.asked.push(request.replicate);
    this.answer(this, request.replicate);
  }
}

const finishAfter = (milliseconds: (replicate: number) => number) => (worker: FakeWorker, replicate: number) => {
  const result = fabricatedResult({}, replicate);
  setTimeout(() => worker.emit('message', { kind: 'result', result }), milliseconds(replicate));
};

describe('dispatching replicates to workers', () => {
  it('hands results over in the order of replicates, whatever the order in which they finish', async () => {
    const workers = [1, 2, 3].map(() => new FakeWorker(finishAfter((replicate) => (replicate % 3 === 0 ? 1 : 8))));
    const order: number[] = [];
    await dispatch(workers, base, 12, ({ replicate }) => order.push(replicate));
    expect(order).toEqual(Array.from({ length: 12 }, (_, i) => 10 + i));
    expect(workers.flatMap(({ asked }) => asked).sort((a, b) => a - b)).toEqual(order);
  });

  it('does not run far ahead of a slow replicate, so that little waits in memory', async () => {
    let handedOver = 0;
    let furthest = 0;
    const slowFirst = finishAfter((replicate) => (replicate === 10 ? 40 : 0));
    const answer = (worker: FakeWorker, replicate: number) => {
      furthest = Math.max(furthest, replicate - 10 - handedOver);
      slowFirst(worker, replicate);
    };
    await dispatch([new FakeWorker(answer), new FakeWorker(answer)], base, 40, () => handedOver++);
    expect(handedOver).toBe(40);
    expect(furthest).toBeLessThan(8);
  });

  it('begins nothing after a stop, and hands over what was under way', async () => {
    const stop = { aborted: false };
    const workers = [1, 2].map(() => new FakeWorker(finishAfter(() => 2)));
    const order: number[] = [];
    const onResult = ({ replicate }: { replicate: number }) => {
      order.push(replicate);
      stop.aborted = true;
    };
    await dispatch(workers, base, 50, onResult, stop);
    expect(order.length).toBeLessThanOrEqual(3);
    expect(order).toEqual(order.map((_, i) => 10 + i));
  });

  it('leaves the workers free for the next work', async () => {
    const workers = [1, 2].map(() => new FakeWorker(finishAfter(() => 0)));
    for (let round = 0; round < 3; round++) {
      let results = 0;
      await dispatch(workers, base, 5, () => results++);
      expect(results).toBe(5);
    }
    expect(workers.map((worker) => worker.eventNames())).toEqual([[], []]);
  });

  it('fails with the message of a run that failed', async () => {
    const worker = new FakeWorker((self) => {
      setTimeout(() =>
        self.emit('message', { kind: 'failure', failure: { message: 'invalid k: -1', stack: 'there' } }),
      );
    });
    const failure = await dispatch([worker], base, 3, () => undefined).catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: 'invalid k: -1', stack: 'there' });
  });

  it('says in words which replicate a worker died over', async () => {
    const dying = new FakeWorker((self) => setTimeout(() => self.emit('exit', 7)));
    await expect(dispatch([dying], base, 3, () => undefined)).rejects.toThrow(
      'a worker thread died while it ran replicate 10: exit code 7',
    );
  });

  it('fails with what the receiver of a result throws', async () => {
    const worker = new FakeWorker(finishAfter(() => 0));
    const receiver = () => {
      throw new Error('no room');
    };
    await expect(dispatch([worker], base, 3, receiver)).rejects.toThrow('no room');
  });
});
