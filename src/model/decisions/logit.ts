import { availableStances } from '../available.ts';
import { leaning } from '../leaning.ts';
import { computeUtilities } from '../utilities.ts';
import type { World } from '../world.ts';
import { bestOf } from './bestOf.ts';

/** Multinomial logit as a Gumbel-max draw (McFadden 1974): the highest utility plus leaning. */
export function logit(world: World, village: number): number {
  computeUtilities(world, village, availableStances(world, village));
  const { total } = world.utilities;
  return bestOf(world, village, (stance) => total[stance] + leaning(world, village, stance));
}
