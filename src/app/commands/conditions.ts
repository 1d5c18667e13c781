import { batch } from '@preact/signals';
import { type Conditions, type Deed, letGo, record } from '../history.ts';
import {
  chosenRule,
  formerResult,
  history,
  interventionEdits,
  linkCheck,
  parameterChanges,
  refusal,
  scenario,
  seed,
  shownRun,
} from '../state.ts';
import { checkConditions } from './check.ts';
import { runSoon } from './run.ts';

/** Everything that the next run is made of; undefined while there is no scenario. */
export function presentConditions(): Conditions | undefined {
  if (!scenario.value) return undefined;
  return {
    scenario: scenario.value.id,
    seed: seed.value,
    parameters: parameterChanges.value,
    rule: chosenRule.value,
    interventions: interventionEdits.value,
  };
}

/** Puts conditions of the same scenario in force and runs them; another seed has no former run to compare with. */
export function applyConditions(next: Conditions): void {
  batch(() => {
    formerResult.value = next.seed === seed.value ? (formerResult.value ?? shownRun.value?.result) : undefined;
    seed.value = next.seed;
    parameterChanges.value = next.parameters;
    chosenRule.value = next.rule;
    interventionEdits.value = next.interventions;
    linkCheck.value = undefined;
  });
  runSoon();
}

/** Changes some of the conditions as one step and runs again; what the scenario does not allow is refused with reasons. */
export function changeConditions(next: Partial<Conditions>, deed: Deed, gesture?: string): boolean {
  const before = presentConditions();
  if (!before || !scenario.value) return false;
  const after = { ...before, ...next };
  const { faults, tried } = checkConditions(scenario.value, after);
  if (faults.length > 0) {
    refusal.value = { deed, faults, tried };
    return false;
  }
  batch(() => {
    refusal.value = undefined;
    history.value = record(history.value, { deed, before, after, ...(gesture === undefined ? {} : { gesture }) });
    applyConditions(after);
  });
  return true;
}

/** Ends a drag: the next change is a step of its own. */
export function endGesture(): void {
  history.value = letGo(history.value);
}

/** Takes the words about a refused change away. */
export function dismissRefusal(): void {
  refusal.value = undefined;
}
