import type { World } from '../world.ts';

/** Interventions: puts the parameters of this week in force. */
export function interventions(world: World): void {
  const { segments } = world.spec;
  const week = world.state.week[0];
  let segment = segments.length - 1;
  while (segments[segment].fromWeek > week) segment--;
  if (world.values === segments[segment].values) return;
  world.values = segments[segment].values;
  world.fieldsStale = true;
}
