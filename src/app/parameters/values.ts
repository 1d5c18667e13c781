import { type ParameterId, type ParameterRow, parameterOf, parameterTable } from '../../model/parameters/table.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { ParameterChanges } from '../address.ts';

/** The value that a scenario gives a parameter for the whole area and from the start. */
export function valueInScenario(scenario: Scenario, id: ParameterId): number {
  return scenario.parameters[id] ?? parameterOf(id).default;
}

/** The parameters that everybody meets, and those that are changed, in the order of the table. */
export function shownParameters(changes: ParameterChanges): readonly ParameterRow[] {
  return parameterTable.filter(({ id, depth }) => depth === 'basic' || changes[id] !== undefined);
}

/** Parameters by group, in the order of the table. */
export function grouped(rows: readonly ParameterRow[]): ReadonlyMap<ParameterRow['group'], readonly ParameterRow[]> {
  const groups = new Map<ParameterRow['group'], ParameterRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return groups;
}
