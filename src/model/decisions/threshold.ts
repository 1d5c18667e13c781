import { availableStances } from '../available.ts';
import { parameterIndex as P } from '../parameters/table.ts';
import { HOLDING } from '../stance.ts';
import { computeUtilities } from '../utilities.ts';
import { inForce, type World } from '../world.ts';

/**
 * Threshold rule (Granovetter 1978): a village takes an offer when the share of its neighbours already in that deal has
 * reached its personal threshold; of two such offers, the one with the larger share (ties to the state's).
 * With `thresholdGain`, only an offer that beats holding arms counts, and a deal that no longer does is left.
 */
export function threshold(world: World, village: number): number {
  const { state, population, utilities } = world;
  const own = state.stance[village];
  const available = availableStances(world, village);
  const mustPay = inForce(world, P.thresholdGain) === 1;
  if (mustPay) computeUtilities(world, village, available);
  const pays = (stance: number) => !mustPay || utilities.total[stance] > utilities.total[HOLDING];
  const neighboursIn = (stance: number) => state.neighboursIn[stance * population.size + village];
  const needed = population.threshold[village] * population.neighbours.count;
  let best = pays(own) ? own : HOLDING;
  let most = best === HOLDING ? -1 : neighboursIn(best);
  for (let stance = 1; stance < 3; stance++) {
    if (stance === own || !(available & (1 << stance)) || !pays(stance)) continue;
    if (neighboursIn(stance) >= needed && neighboursIn(stance) > most) {
      best = stance;
      most = neighboursIn(stance);
    }
  }
  return best;
}
