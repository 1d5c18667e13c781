import { type ParameterId, parameterIndex, parameterTable } from '../model/parameters/table.ts';
import type { ParameterSegment } from '../model/spec.ts';
import type { Fault } from './fault.ts';
import { expectedValue, isValueOf } from './parameterSchema.ts';
import type { Change, Intervention, Scenario } from './scenario.ts';
import { renderNumber } from './wording.ts';

/** Values given by hand, over those of the scenario. */
export type Overrides = Readonly<Partial<Record<ParameterId, number>>>;

/** Weeks in which some value may change: 0, and every week in which an intervention begins or ends. */
function boundaries(interventions: readonly Intervention[]): readonly number[] {
  const weeks = new Set([0]);
  for (const { from, to, changes } of interventions) {
    if (!changes) continue;
    weeks.add(from);
    if (to !== undefined) weeks.add(to);
  }
  return [...weeks].sort((a, b) => a - b);
}

/** Which cercles an intervention reaches, by index. */
function reach(scenario: Scenario, { where }: Intervention): readonly number[] {
  const { cercles } = scenario.geography;
  const all = cercles.map((_, index) => index);
  if (!where) return all;
  if ('cercle' in where) return all.filter((index) => cercles[index].id === where.cercle);
  return all.filter((index) => cercles[index].region === where.region);
}

function changed(value: number, change: Change): number {
  if (change.set !== undefined) return change.set;
  return change.scale !== undefined ? value * change.scale : value + (change.add ?? 0);
}

function initialValues(scenario: Scenario, overrides: Overrides): Float64Array {
  const count = scenario.geography.cercles.length;
  const values = new Float64Array(parameterTable.length * count);
  parameterTable.forEach(({ id, default: standard }, row) => {
    values.fill(overrides[id] ?? scenario.parameters[id] ?? standard, row * count, (row + 1) * count);
  });
  return values;
}

/** The values of every parameter over time, and what is wrong with them. */
export interface Resolved {
  readonly segments: readonly ParameterSegment[];
  readonly faults: readonly Fault[];
}

/**
 * Applies the interventions of each week in their listed order to defaults ← scenario ← overrides. A value outside its
 * range once all of them are applied is a fault, named at the last change that touched it and given once for each such
 * change, with the first week and cercle; nothing is clamped.
 */
export function resolveSegments(scenario: Scenario, overrides: Overrides, file: string): Resolved {
  const { cercles } = scenario.geography;
  const faults = new Map<string, Fault>();
  const initial = initialValues(scenario, overrides);
  const reached = scenario.interventions.map((intervention) => reach(scenario, intervention));
  const segments = boundaries(scenario.interventions).map((week): ParameterSegment => {
    const values = initial.slice();
    const paths: string[] = [];
    const lastChange = new Uint16Array(values.length);
    scenario.interventions.forEach(({ from, to, changes }, at) => {
      if (!changes || week < from || (to !== undefined && week >= to)) return;
      changes.forEach((change, index) => {
        const verb = change.set !== undefined ? 'set' : change.scale !== undefined ? 'scale' : 'add';
        paths.push(`interventions[${at}].changes[${index}].${verb}`);
        const first = parameterIndex[change.parameter] * cercles.length;
        for (const cercle of reached[at]) {
          const slot = first + cercle;
          values[slot] = changed(values[slot], change);
          lastChange[slot] = paths.length;
        }
      });
    });
    lastChange.forEach((last, slot) => {
      if (last === 0) return;
      const row = parameterTable[Math.floor(slot / cercles.length)];
      const path = paths[last - 1];
      if (isValueOf(row, values[slot]) || faults.has(path)) return;
      const place = row.scope === 'area' ? '' : ` in the cercle ${cercles[slot % cercles.length].id}`;
      const found = `${row.id} ${renderNumber(values[slot])} in week ${week}${place}`;
      faults.set(path, { file, path, found, expected: `${expectedValue(row)} after all changes of the week` });
    });
    return { fromWeek: week, values };
  });
  return { segments, faults: [...faults.values()] };
}
