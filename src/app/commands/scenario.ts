import { batch } from '@preact/signals';
import type { Address } from '../address.ts';
import { loadScenario } from '../shipped/load.ts';
import { defaultScenarioId } from '../shipped/names.ts';
import {
  chosenRule,
  formerResult,
  notices,
  parameterChanges,
  scenario,
  seed,
  selectedVillage,
  shownRun,
  shownWeek,
  status,
} from '../state.ts';
import { runNow } from './run.ts';
import { pause } from './time.ts';
import { selectVillageByName } from './village.ts';

/** Which of several scenarios that were asked for is the last: the others are dropped. */
let newest = 0;

/** Opens a shipped scenario with what an address says of it, and runs it. The former view stays until it is there. */
export async function openScenario(id: string, address: Address = { parameters: {} }): Promise<void> {
  newest += 1;
  const mine = newest;
  pause();
  status.value = { kind: 'loading' };
  const parsed = await loadScenario(id);
  if (mine !== newest) return;
  if (parsed === undefined) {
    notices.value = [...notices.value, { kind: 'scenario', id }];
    return openScenario(defaultScenarioId, { parameters: {} });
  }
  if (!parsed.ok) {
    status.value = { kind: 'scenarioFailed', id, faults: parsed.faults };
    return;
  }
  batch(() => {
    scenario.value = parsed.value;
    seed.value = address.seed ?? parsed.value.seed;
    parameterChanges.value = address.parameters;
    chosenRule.value = address.rule === parsed.value.decisionRule ? undefined : address.rule;
    formerResult.value = undefined;
    selectedVillage.value = undefined;
  });
  await runNow();
  if (mine !== newest || shownRun.value?.scenario !== parsed.value) return;
  if (address.village) selectVillageByName(address.village);
  shownWeek.value = weekOf(address, shownRun.value.result.weeks);
}

function weekOf({ week }: Address, last: number): number {
  if (week === undefined) return last;
  if (week <= last) return week;
  const fault = { kind: 'outOfRange', name: 'week', found: String(week), min: 0, max: last } as const;
  notices.value = [...notices.value, { kind: 'address', fault }];
  return last;
}

/** Runs the same scenario and parameters with other luck. */
export function chooseSeed(text: string): void {
  const next = text.trim();
  if (next === '' || next === seed.value) return;
  seed.value = next;
  formerResult.value = undefined;
  void runNow();
}

/** Runs with a seed drawn by the browser: short enough to read aloud. */
export function drawSeed(): void {
  const [word] = crypto.getRandomValues(new Uint32Array(1));
  chooseSeed(String(word % 1_000_000));
}

/** Removes the notices about what could not be used. */
export function dismissNotices(): void {
  notices.value = [];
}
