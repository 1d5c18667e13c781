import { checkInterventions } from './checks/interventions.ts';
import { notebook } from './checks/note.ts';
import type { Fault } from './fault.ts';
import { nameInterventions } from './nameInterventions.ts';
import { checkEffective } from './overrides.ts';
import type { Scenario } from './scenario.ts';
import type { Overrides } from './segments.ts';

/**
 * Faults of a parsed scenario whose interventions and parameters were changed by hand afterwards: weeks, places and
 * parameters of each intervention, then ranges; interventions are called by their ids. None if all is well.
 */
export function checkGiven(scenario: Scenario, overrides: Overrides, file = scenario.id): readonly Fault[] {
  const { faults, note } = notebook(file);
  checkInterventions(scenario, note);
  if (faults.length === 0) return checkEffective(scenario, overrides, file);
  return nameInterventions(faults, (index) => scenario.interventions[index].id);
}
