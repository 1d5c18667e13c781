import type { Ledger } from '../../model/ledger.ts';
import type { RunResult } from '../../run/result.ts';
import type { RunSpec } from '../../run/spec.ts';
import type { VillageState } from '../../run/village.ts';
import type { VillageHistory } from '../../run/villageHistory.ts';
import type { VillagesAt } from '../../run/villagesAt.ts';
import { type Answer, failed, superseded } from './answer.ts';
import { type Hand, hire, type Question, startWorker } from './worker.ts';

/** The page's side of the conversation: one worker, the newest request wins, a dead worker is replaced. */
export interface SimulationClient {
  /** Starts the worker before there is anything to ask. */
  warm(): void;
  run(spec: RunSpec): Promise<Answer<RunResult>>;
  villageAt(village: number, week: number): Promise<Answer<VillageState>>;
  ledgerAt(village: number, week: number): Promise<Answer<Ledger>>;
  historyOf(village: number): Promise<Answer<VillageHistory>>;
  villagesAt(week: number): Promise<Answer<VillagesAt>>;
}

/** How long a run that nobody waits for any more may go on before its worker is stopped: a restart costs about as much. */
const PATIENCE_MS = 300;

interface Work {
  readonly hand: Hand;
  readonly since: number;
  readonly done: Promise<Answer<RunResult>>;
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, ms)));

/** A client of the simulation worker; the worker starts with the first request. */
export function createClient(start: () => Worker = startWorker): SimulationClient {
  let hand: Hand | undefined;
  let work: Work | undefined;
  let newest = 0;
  /** The run that was asked for last, and the one that the present worker holds. */
  let asked: RunSpec | undefined;
  let held: RunSpec | undefined;

  function release(): void {
    hand = undefined;
    work = undefined;
    held = undefined;
  }

  function ready(): Hand {
    if (hand) return hand;
    const fresh = hire(start(), () => {
      if (hand === fresh) release();
    });
    hand = fresh;
    return fresh;
  }

  async function compute(spec: RunSpec): Promise<Answer<RunResult>> {
    const worker = ready();
    const mine: Work = { hand: worker, since: performance.now(), done: worker.ask((service) => service.run(spec)) };
    work = mine;
    const answer = await mine.done;
    if (work === mine) work = undefined;
    if (answer.ok && hand === worker) held = spec;
    return answer;
  }

  /** Waits for the run under way, but not long: then its worker is stopped. */
  async function makeRoom(): Promise<void> {
    while (work) {
      const running = work;
      await Promise.race([running.done, after(running.since + PATIENCE_MS - performance.now())]);
      if (work === running) {
        running.hand.dismiss();
        release();
      }
    }
  }

  async function run(spec: RunSpec): Promise<Answer<RunResult>> {
    newest += 1;
    const mine = newest;
    asked = spec;
    await makeRoom();
    if (mine !== newest) return superseded;
    const answer = await compute(spec);
    return mine === newest ? answer : superseded;
  }

  async function ask<T>(question: Question<T>): Promise<Answer<T>> {
    await work?.done;
    if (!asked) return failed('no run was asked for yet');
    if (held !== asked) {
      const answer = await compute(asked);
      if (!answer.ok) return answer;
    }
    return ready().ask(question);
  }

  return {
    warm: () => void ready(),
    run,
    villageAt: (village, week) => ask((service) => service.villageAt(village, week)),
    ledgerAt: (village, week) => ask((service) => service.ledgerAt(village, week)),
    historyOf: (village) => ask((service) => service.historyOf(village)),
    villagesAt: (week) => ask((service) => service.villagesAt(week)),
  };
}
