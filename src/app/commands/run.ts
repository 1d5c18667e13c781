import { batch } from '@preact/signals';
import { type Answer, failed } from '../../execution/browser/answer.ts';
import { createClient } from '../../execution/browser/client.ts';
import type { RunResult } from '../../run/result.ts';
import type { RunOptions } from '../../scenario/compile.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { compileRun } from '../shipped/load.ts';
import {
  announcement,
  chosenRule,
  editedScenario,
  formerResult,
  parameterChanges,
  scenario,
  seed,
  shownRun,
  shownWeek,
  status,
} from '../state.ts';
import { dealsAt, harmUntil } from '../week.ts';
import { pause } from './time.ts';

/** The one simulation worker of the page. */
export const client = createClient();

/** Changes that follow each other faster than this are run once. */
const DEBOUNCE_MS = 60;

/** A run is spoken of when none has followed for so long. */
const QUIET_MS = 800;

let timer: ReturnType<typeof setTimeout> | undefined;
let quiet: ReturnType<typeof setTimeout> | undefined;

/** Where the shown week goes when a run takes another's place: the end stays the end. */
function weekAfter(former: RunResult | undefined, next: RunResult): number {
  const atEnd = former === undefined || shownWeek.value >= former.weeks;
  return atEnd ? next.weeks : Math.min(shownWeek.value, next.weeks);
}

function show(source: Scenario, run: Scenario, result: RunResult): void {
  batch(() => {
    const former = shownRun.value?.result;
    const week = weekAfter(former, result);
    shownRun.value = { source, scenario: run, result };
    shownWeek.value = week;
    if (formerResult.value?.digest === result.digest) formerResult.value = undefined;
    status.value = { kind: 'ready' };
    if (former) announceSoon(result, week);
  });
}

/** Says what a run came to, once no other follows: a slider on the move would speak without end. */
function announceSoon(result: RunResult, week: number): void {
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    const [deaths, { pacts }] = [harmUntil(result, week).all, dealsAt(result, week)];
    announcement.value = { kind: 'finished', week, deaths, pacts };
  }, QUIET_MS);
}

const record = { frames: true, events: true, digest: true } as const;

async function compiled(source: Scenario, options: RunOptions): Promise<Answer<RunResult>> {
  try {
    return await client.run(await compileRun(source, options));
  } catch (error) {
    return failed(error);
  }
}

/** Runs what the page is set to, at once. The result that is shown stays until the new one is there. */
export async function runNow(): Promise<void> {
  clearTimeout(timer);
  const [source, edited] = [scenario.value, editedScenario.value];
  if (!source || !edited) return;
  pause();
  status.value = { kind: 'running' };
  const options = { seed: seed.value, parameters: parameterChanges.value, record };
  const answer = await compiled({ ...edited, decisionRule: chosenRule.value ?? source.decisionRule }, options);
  if (answer.ok) show(source, edited, answer.value);
  else if (answer.reason === 'failed') status.value = { kind: 'runFailed', message: answer.message };
}

/** Runs soon: the last of several quick changes counts. */
export function runSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(runNow, DEBOUNCE_MS);
}
