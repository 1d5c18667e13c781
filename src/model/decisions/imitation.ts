import { availableStances } from '../available.ts';
import { ABANDONED, HOLDING, PACT, STATE } from '../stance.ts';
import type { World } from '../world.ts';

/** Attacks a village has seen in any stance, as they are remembered now (up to a factor common to all villages). */
function harmOf(world: World, village: number): number {
  const { seen } = world.state;
  const n = world.population.size;
  return seen[HOLDING * n + village] + seen[STATE * n + village] + seen[PACT * n + village];
}

/**
 * Imitation: the village copies the least harmed among itself and its neighbours (ties to itself, then to the nearer
 * neighbour), if that stance is open to it.
 */
export function imitation(world: World, village: number): number {
  const { state, population } = world;
  const { count, nearest } = population.neighbours;
  let model = village;
  let least = harmOf(world, village);
  for (let k = village * count; k < (village + 1) * count; k++) {
    const other = nearest[k];
    if (state.stance[other] === ABANDONED) continue;
    const harm = harmOf(world, other);
    if (harm < least) {
      model = other;
      least = harm;
    }
  }
  const wanted = state.stance[model];
  return availableStances(world, village) & (1 << wanted) ? wanted : state.stance[village];
}
