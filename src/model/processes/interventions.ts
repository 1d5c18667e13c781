import type { ModelSpec } from '../spec.ts';
import type { World } from '../world.ts';

/** Interventions: puts the parameters of this week in force. */
export function interventions(world: World): void {
  const values = valuesInWeek(world.spec, world.state.week[0]);
  if (world.values === values) return;
  world.values = values;
  world.fieldsStale = true;
}

/** The parameter values of a week, in every cercle. */
export function valuesInWeek({ segments }: ModelSpec, week: number): Float64Array {
  let segment = segments.length - 1;
  while (segments[segment].fromWeek > week) segment--;
  return segments[segment].values;
}
