import { gumbel } from '../random/distributions.ts';
import { drawPair } from '../random/uniform.ts';
import { LEANING } from './draws.ts';
import { parameterIndex as P } from './parameters/table.ts';
import { PACT, STATE } from './stance.ts';
import { inForce, type World } from './world.ts';

/**
 * A village's leaning to a stance: standard Gumbel noise, renewed every `leaningWeeks` at the village's own phase and
 * keyed by village, stance and period, so that an option more or less on offer moves nobody's luck.
 */
export function leaning(world: World, village: number, stance: number): number {
  const { state, population, key, pair } = world;
  const period = Math.floor(state.week[0] / inForce(world, P.leaningWeeks) + population.phase[village]);
  drawPair(key, LEANING, population.id[village], period, stance === PACT ? 1 : 0, pair);
  return gumbel(pair[stance === STATE ? 1 : 0]);
}
