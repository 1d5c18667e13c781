import { drawPair } from '../../random/uniform.ts';
import { availableStances } from '../available.ts';
import { ASSEMBLY } from '../draws.ts';
import { parameterIndex as P } from '../parameters/table.ts';
import { HOLDING, PACT, STATE } from '../stance.ts';
import { computeUtilities } from '../utilities.ts';
import { inForce, type World } from '../world.ts';

/**
 * Satisficing (Simon 1955): a village content with its stance stays; else it takes the first option that reaches its
 * aspiration, offers in an order drawn by lot, then holding arms; if none does, it stays.
 */
export function satisficing(world: World, village: number): number {
  const { state, population, key, pair, utilities } = world;
  const available = availableStances(world, village);
  computeUtilities(world, village, available);
  const aspiration = inForce(world, P.aspiration, population.cercle[village]);
  const own = state.stance[village];
  if (utilities.total[own] >= aspiration) return own;
  drawPair(key, ASSEMBLY, population.id[village], state.week[0], 0, pair);
  const first = pair[1] < 0.5 ? STATE : PACT;
  const acceptable = (stance: number) => available & (1 << stance) && utilities.total[stance] >= aspiration;
  if (acceptable(first)) return first;
  const second = first === STATE ? PACT : STATE;
  if (acceptable(second)) return second;
  return acceptable(HOLDING) ? HOLDING : own;
}
