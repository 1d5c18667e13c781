import { batch } from '@preact/signals';
import type { Address } from '../address.ts';
import type { Conditions } from '../history.ts';
import { record } from '../history.ts';
import { localText } from '../i18n/locale.ts';
import { isEdited, noEdits } from '../interventions/edits.ts';
import { loadScenario } from '../shipped/load.ts';
import { defaultScenarioId } from '../shipped/names.ts';
import {
  chosenRule,
  formerResult,
  history,
  interventionEdits,
  linkCheck,
  notices,
  parameterChanges,
  refusal,
  scenario,
  seed,
  selectedVillage,
  shownRun,
  shownWeek,
  status,
} from '../state.ts';
import { checkConditions, loadCheck } from './check.ts';
import { changeConditions, presentConditions } from './conditions.ts';
import { runNow } from './run.ts';
import { pause } from './time.ts';
import { selectVillageByName } from './village.ts';

/** Which of several scenarios that were asked for is the last: the others are dropped. */
let newest = 0;

/** Why a scenario is opened: chosen from the list, by an address, or by undo, which is no step of its own. */
type Reason = 'chosen' | 'link' | 'restored';

/** Opens a shipped scenario with what an address says of it, and runs it. The former view stays until it is there. */
export async function openScenario(
  id: string,
  address: Address = { parameters: {} },
  reason: Reason = 'chosen',
): Promise<void> {
  newest += 1;
  const mine = newest;
  pause();
  status.value = { kind: 'loading' };
  const [parsed] = await Promise.all([loadScenario(id), loadCheck()]);
  if (mine !== newest) return;
  if (parsed === undefined) {
    notices.value = [...notices.value, { kind: 'scenario', id }];
    return openScenario(defaultScenarioId, { parameters: {} }, reason);
  }
  if (!parsed.ok) {
    status.value = { kind: 'scenarioFailed', id, faults: parsed.faults };
    return;
  }
  const before = presentConditions();
  batch(() => {
    scenario.value = parsed.value;
    seed.value = address.seed ?? parsed.value.seed;
    chosenRule.value = address.rule === parsed.value.decisionRule ? undefined : address.rule;
    setAllowed(address);
    for (const forgotten of [formerResult, selectedVillage, refusal, linkCheck]) forgotten.value = undefined;
    if (reason !== 'restored') remember(before, reason);
  });
  await runNow();
  const run = shownRun.value;
  if (mine !== newest || run?.source !== parsed.value) return;
  if (address.village) selectVillageByName(address.village);
  shownWeek.value = weekOf(address, run.result.weeks);
  if (address.result) {
    const { digest, engine } = address.result;
    const same = run.result.digest.startsWith(digest);
    linkCheck.value = { same, engineThen: engine, engineNow: run.result.engine };
  }
}

/** Takes over the parameters and interventions of an address as far as the scenario allows them together. */
function setAllowed({ parameters, interventions = noEdits }: Address): void {
  if (!scenario.value) return;
  const source = scenario.value;
  const all = checkConditions(source, { parameters, interventions });
  const sound = all.faults.length === 0;
  const alone =
    !sound && isEdited(interventions) ? checkConditions(source, { parameters, interventions: noEdits }) : all;
  interventionEdits.value = sound ? interventions : noEdits;
  parameterChanges.value = alone.faults.length === 0 ? parameters : {};
  const refused = all.faults.map((fault) => ({ kind: 'refused', fault, tried: all.tried }) as const);
  if (refused.length > 0) notices.value = [...notices.value, ...refused];
}

/** Makes the opening of a scenario a step that can be undone. */
function remember(before: Conditions | undefined, kind: 'chosen' | 'link'): void {
  const after = presentConditions();
  if (!before || !after || !scenario.value) return;
  const deed = { kind: kind === 'link' ? 'link' : 'scenario', name: localText(scenario.value.title) } as const;
  history.value = record(history.value, { deed, before, after });
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
  changeConditions({ seed: next }, { kind: 'seed', name: next });
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
