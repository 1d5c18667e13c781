import type { DecisionRule } from '../../model/spec.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Conditions } from '../history.ts';
import { isEdited } from './edits.ts';

/** What a scenario file holds that starts from a shipped scenario: only what differs. */
export interface SavedScenario {
  readonly toguna: 'scenario';
  readonly version: 1;
  readonly id: string;
  readonly extends: string;
  readonly title: Scenario['title'];
  readonly summary: Scenario['summary'];
  readonly seed: string;
  readonly decisionRule?: DecisionRule;
  readonly parameters: Conditions['parameters'];
  readonly interventions: readonly (
    | Scenario['interventions'][number]
    | { readonly id: string; readonly remove: true }
  )[];
}

/** The conditions as a scenario file; `edited` is the scenario with its interventions as the reader has them. */
export function savedScenario(conditions: Conditions, edited: Scenario): SavedScenario {
  const { scenario, seed, parameters, rule, interventions } = conditions;
  const removals = interventions.removed.map((id) => ({ id, remove: true }) as const);
  return {
    toguna: 'scenario',
    version: 1,
    id: `${scenario.slice(0, 52)}-changed`,
    extends: scenario,
    title: edited.title,
    summary: edited.summary,
    seed,
    ...(rule === undefined ? {} : { decisionRule: rule }),
    parameters,
    interventions: isEdited(interventions) ? [...removals, ...edited.interventions] : [],
  };
}
