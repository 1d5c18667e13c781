import type { ParameterId } from '../../model/parameters/table.ts';
import type { DecisionRule } from '../../model/spec.ts';
import { messages } from '../i18n/locale.ts';
import { valueInScenario } from '../parameters/values.ts';
import { formerResult, parameterChanges, scenario } from '../state.ts';
import { changeConditions } from './conditions.ts';

const labelOf = (id: ParameterId) => messages.value.conditions.parameters[id].label;

/** Gives a parameter a value and runs again; the scenario's own value is no change. Until `endGesture`, one step. */
export function setParameter(id: ParameterId, value: number): boolean {
  if (!scenario.value) return false;
  const { [id]: _, ...others } = parameterChanges.value;
  const parameters = value === valueInScenario(scenario.value, id) ? others : { ...others, [id]: value };
  return changeConditions({ parameters }, { kind: 'parameter', name: labelOf(id) }, id);
}

/** Gives a parameter the scenario's value again. */
export function resetParameter(id: ParameterId): void {
  const { [id]: _, ...parameters } = parameterChanges.value;
  changeConditions({ parameters }, { kind: 'reset', name: labelOf(id) });
}

/** Gives every parameter the scenario's value again. */
export function resetParameters(): void {
  changeConditions({ parameters: {} }, { kind: 'reset', name: messages.value.fullForm.allParameters });
}

/** How villages decide; the scenario's own rule is no change. */
export function chooseRule(rule: DecisionRule): void {
  if (!scenario.value) return;
  const next = rule === scenario.value.decisionRule ? undefined : rule;
  changeConditions({ rule: next }, { kind: 'rule', name: messages.value.about.rules[rule] });
}

/** Removes the grey trace of the former result. */
export function dismissFormer(): void {
  formerResult.value = undefined;
}
