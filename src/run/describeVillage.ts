import { HOLDING, PACT, STATE, stanceIds } from '../model/stance.ts';
import { trustInJnim, trustInState } from '../model/trust.ts';
import type { World } from '../model/world.ts';
import type { VillageState } from './village.ts';

/** Everything the page tells of a village as the world stands. */
export function describeVillage(world: World, village: number): VillageState {
  const { state, population } = world;
  const { count, nearest } = population.neighbours;
  const week = state.week[0];
  const stance = state.stance[village];
  const share = (of: number) => state.neighboursIn[of * population.size + village] / count;
  return {
    village,
    week,
    stance: stanceIds[stance],
    ...(stance === STATE || stance === PACT ? { weeksInDeal: week - state.signedWeek[village] } : {}),
    served: state.isServed[village] === 1,
    initialPeople: population.people[village],
    present: state.present[village],
    displaced: state.displaced[village],
    dead: state.dead[village],
    initialWeapons: population.weapons[village],
    weapons: state.weapons[village],
    cohesion: population.cohesion[village],
    trustState: trustInState(world, village),
    trustJnim: trustInJnim(world, village),
    presenceState: state.presenceState[village],
    presenceJnim: state.presenceJnim[village],
    ...(state.blockadedSince[village] >= 0 ? { weeksBlockaded: week - state.blockadedSince[village] } : {}),
    ...(state.lastAttack[village] >= 0 ? { weeksSinceAttack: week - state.lastAttack[village] } : {}),
    neighboursHolding: share(HOLDING),
    neighboursState: share(STATE),
    neighboursPact: share(PACT),
    neighbours: Array.from(nearest.subarray(village * count, (village + 1) * count)),
  };
}
