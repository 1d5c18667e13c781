import type { Fault, Parsed } from './fault.ts';
import { faultsOfIssues } from './issues.ts';
import { nameInterventions } from './nameInterventions.ts';
import { parametersSchema } from './parameterSchema.ts';
import type { Scenario } from './scenario.ts';
import { type Overrides, resolveSegments } from './segments.ts';

/** Reads values of parameters given by hand (`--set id=value`, a form, a link); `file` names where they stand. */
export function checkOverrides(values: Record<string, unknown>, file: string): Parsed<Overrides> {
  const read = parametersSchema.safeParse(values);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, faults: faultsOfIssues(read.error.issues, values, file) };
}

/** Faults of a scenario whose interventions leave the range of a parameter under these overrides; none if all is well. */
export function checkEffective(scenario: Scenario, overrides: Overrides, file = scenario.id): readonly Fault[] {
  const { faults } = resolveSegments(scenario, overrides, file);
  return nameInterventions(faults, (index) => scenario.interventions[index].id);
}
