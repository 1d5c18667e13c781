import type { ParameterId } from '../../model/parameters/table.ts';
import { valueInScenario } from '../parameters/values.ts';
import { formerResult, parameterChanges, scenario, shownRun } from '../state.ts';
import { runSoon } from './run.ts';

function change(next: Partial<Record<ParameterId, number>>): void {
  formerResult.value ??= shownRun.value?.result;
  parameterChanges.value = next;
  runSoon();
}

/** Gives a parameter a value and runs again; the scenario's own value is no change. */
export function setParameter(id: ParameterId, value: number): void {
  if (!scenario.value) return;
  const { [id]: _, ...others } = parameterChanges.value;
  change(value === valueInScenario(scenario.value, id) ? others : { ...others, [id]: value });
}

/** Gives a parameter the scenario's value again. */
export function resetParameter(id: ParameterId): void {
  const { [id]: _, ...others } = parameterChanges.value;
  change(others);
}

/** Gives every parameter the scenario's value again. */
export function resetParameters(): void {
  change({});
}

/** Removes the grey trace of the former result. */
export function dismissFormer(): void {
  formerResult.value = undefined;
}
