import type { checkGiven } from '../../scenario/given.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Conditions } from '../history.ts';
import { messages } from '../i18n/locale.ts';
import { strangers, withEdits } from '../interventions/apply.ts';
import type { refusal } from '../state.ts';

let check: typeof checkGiven | undefined;

/** Loads the check of the scenario layer, which comes with the schema; before that nothing can be changed. */
export async function loadCheck(): Promise<void> {
  check = (await import('../../scenario/given.ts')).checkGiven;
}

type Tried = Pick<Conditions, 'parameters' | 'interventions'>;

/** What is wrong with parameters and interventions in a scenario, and the scenario as it would be with them. */
export function checkConditions(
  scenario: Scenario,
  { parameters, interventions }: Tried,
): Omit<NonNullable<typeof refusal.value>, 'deed'> {
  const tried = withEdits(scenario, interventions, messages.value.interventions.labelOf);
  const unknown = strangers(scenario, interventions).map((id) => {
    const { found, expected } = messages.value.interventions.stranger(id);
    return { file: scenario.id, path: '', found, expected };
  });
  return { faults: unknown.length > 0 ? unknown : (check?.(tried, parameters) ?? []), tried };
}
