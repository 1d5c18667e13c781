import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClient } from '../../src/execution/browser/client.ts';
import type { RunSpec } from '../../src/run/spec.ts';

const spec = (seed: string) => ({ seed }) as RunSpec;

/** A worker that answers calls of the service after as many milliseconds as its first argument's seed says. */
class FakeWorker extends EventTarget {
  static all: FakeWorker[] = [];
  ended = false;
  readonly asked: string[] = [];

  constructor() {
    super();
    FakeWorker.all.push(this);
  }

  postMessage(message: { id: string; path: string[]; argumentList: { value: RunSpec }[] }): void {
    const method = message.path[0];
    const { seed } = message.argumentList[0].value;
    this.asked.push(method === 'run' ? `run ${seed}` : method);
    if (seed === 'die') {
      setTimeout(() => this.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' })), 10);
      return;
    }
    const value = { ok: true, value: method === 'run' ? seed : `${method} answered` };
    setTimeout(
      () => {
        if (this.ended) return;
        this.dispatchEvent(new MessageEvent('message', { data: { id: message.id, type: 'RAW', value } }));
      },
      method === 'run' ? Number(seed) : 1,
    );
  }

  terminate(): void {
    this.ended = true;
  }
}

describe('the client of the simulation worker', () => {
  const client = () => createClient(() => new FakeWorker() as unknown as Worker);

  beforeEach(() => {
    FakeWorker.all = [];
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => vi.useRealTimers());

  it('answers a run and then questions about it from one worker', async () => {
    const { run, villageAt } = client();
    const answer = run(spec('50'));
    await vi.advanceTimersByTimeAsync(60);
    expect(await answer).toEqual({ ok: true, value: '50' });
    const state = villageAt(3, 4);
    await vi.advanceTimersByTimeAsync(10);
    expect(await state).toEqual({ ok: true, value: 'villageAt answered' });
    expect(FakeWorker.all.map(({ asked }) => asked)).toEqual([['run 50', 'villageAt']]);
  });

  it('runs only the newest of several requests', async () => {
    const { run } = client();
    const first = run(spec('50'));
    await vi.advanceTimersByTimeAsync(10);
    const answers = Promise.all([first, run(spec('51')), run(spec('52'))]);
    await vi.advanceTimersByTimeAsync(200);
    expect((await answers).map((answer) => (answer.ok ? answer.value : answer.reason))).toEqual([
      'superseded',
      'superseded',
      '52',
    ]);
    expect(FakeWorker.all.map(({ asked }) => asked)).toEqual([['run 50', 'run 52']]);
  });

  it('stops a worker whose run has gone on for more than 300 ms when another is asked for', async () => {
    const { run } = client();
    const long = run(spec('60000'));
    await vi.advanceTimersByTimeAsync(200);
    const short = run(spec('20'));
    await vi.advanceTimersByTimeAsync(99);
    expect(FakeWorker.all).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(50);
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true, false]);
    expect(await long).toMatchObject({ ok: false, reason: 'superseded' });
    expect(await short).toEqual({ ok: true, value: '20' });
  });

  it('tells a death of the worker as a failure and goes on with a new one', async () => {
    const { run } = client();
    const dead = run(spec('die'));
    await vi.advanceTimersByTimeAsync(20);
    expect(await dead).toEqual({ ok: false, reason: 'failed', message: 'out of memory' });
    const next = run(spec('5'));
    await vi.advanceTimersByTimeAsync(20);
    expect(await next).toEqual({ ok: true, value: '5' });
    expect(FakeWorker.all).toHaveLength(2);
  });

  it('runs the last spec again before a question when the worker that knew it is gone', async () => {
    const { run, ledgerAt } = client();
    const first = run(spec('5'));
    await vi.advanceTimersByTimeAsync(20);
    await first;
    FakeWorker.all[0].dispatchEvent(new Event('error'));
    const ledger = ledgerAt(0, 0);
    await vi.advanceTimersByTimeAsync(20);
    expect(await ledger).toEqual({ ok: true, value: 'ledgerAt answered' });
    expect(FakeWorker.all[1].asked).toEqual(['run 5', 'ledgerAt']);
  });
});
