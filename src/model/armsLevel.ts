import type { World } from './world.ts';

/** Arms level A of a village: weapons held relative to those of a fully armed village of its initial size. */
export function armsLevel(world: World, village: number): number {
  return world.state.weapons[village] / world.population.fullArms[village];
}
