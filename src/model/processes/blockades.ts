import { roundByDraw } from '../../random/distributions.ts';
import { drawPair } from '../../random/uniform.ts';
import { BLOCKADE } from '../draws.ts';
import { addEvent, BLOCKADE_BEGINS, BLOCKADE_ENDS } from '../events.ts';
import { parameterIndex as P } from '../parameters/table.ts';
import { ABANDONED, PACT, STATE } from '../stance.ts';
import { NEVER } from '../state.ts';
import { inForce, type World } from '../world.ts';

/** Blockades: JNIM closes in villages without a pact; blockades that are not lifted make people leave. */
export function blockades(world: World): void {
  const { state, population, spec, key, pair } = world;
  const { stance: stances, present, displaced, blockadedSince, lastShock, weapons } = state;
  const { presenceState, presenceJnim } = state;
  const { id, fullArms } = population;
  const week = state.week[0];
  state.fled.fill(0);
  for (let c = 0; c < spec.cercles.length; c++) {
    const rate = inForce(world, P.blockadeRate, c);
    const onState = inForce(world, P.blockadeOnState, c);
    const lift = inForce(world, P.blockadeLift, c);
    const flight = inForce(world, P.blockadeFlight, c);
    const end = population.cercleStart[c + 1];
    for (let i = population.cercleStart[c]; i < end; i++) {
      const stance = stances[i];
      if (stance === PACT || stance === ABANDONED) continue;
      drawPair(key, BLOCKADE, id[i], week, 0, pair);
      if (blockadedSince[i] < 0) {
        const shielded = rate * presenceJnim[i] * (1 - presenceState[i]);
        const chance = shielded * (0.3 + weapons[i] / fullArms[i]) * (stance === STATE ? onState : 1);
        if (pair[0] >= chance) continue;
        blockadedSince[i] = week;
        lastShock[i] = week;
        addEvent(world.events, BLOCKADE_BEGINS, i, stance, 0);
      } else if (pair[0] < lift) {
        endBlockade(world, i);
        continue;
      }
      const fleeing = Math.min(present[i], roundByDraw(present[i] * flight, pair[1]));
      present[i] -= fleeing;
      displaced[i] += fleeing;
      state.fled[c] += fleeing;
    }
  }
}

/** Ends the blockade of a village, if there is one. */
export function endBlockade(world: World, village: number): void {
  const { state, events } = world;
  if (state.blockadedSince[village] < 0) return;
  const weeks = state.week[0] - state.blockadedSince[village];
  addEvent(events, BLOCKADE_ENDS, village, state.stance[village], weeks);
  state.blockadeEnded[village] = state.week[0];
  state.blockadedSince[village] = NEVER;
}
