import { availableStances } from '../available.ts';
import { computeUtilities } from '../utilities.ts';
import type { World } from '../world.ts';
import { bestOf } from './bestOf.ts';

/** The highest utility, without noise. */
export function bestResponse(world: World, village: number): number {
  computeUtilities(world, village, availableStances(world, village));
  const { total } = world.utilities;
  return bestOf(world, village, (stance) => total[stance]);
}
