import { roundByDraw } from '../../random/distributions.ts';
import { drawPair } from '../../random/uniform.ts';
import { RECOVERY } from '../draws.ts';
import { addEvent, RESETTLED, VILLAGE_ABANDONED } from '../events.ts';
import { parameterIndex as P } from '../parameters/table.ts';
import { ABANDONED, HOLDING } from '../stance.ts';
import { inForce, type World } from '../world.ts';
import { endBlockade } from './blockades.ts';
import { changeStance, leaveDeal } from './effects.ts';

/** Recovery: displaced people return after quiet weeks, villages that left a deal rearm, others empty or fill again. */
export function recovery(world: World): void {
  const { state, population, spec, key, pair } = world;
  const { stance, present, displaced, isRearming, lastAttack, blockadeEnded, blockadedSince } = state;
  const { people, id } = population;
  const week = state.week[0];
  state.returned.fill(0);
  for (let c = 0; c < spec.cercles.length; c++) {
    const quietSince = week - inForce(world, P.quietWeeks, c);
    const returnRate = inForce(world, P.returnRate, c);
    const rearming = inForce(world, P.rearmingRate, c);
    const abandonedBelow = inForce(world, P.abandonedBelow, c);
    const end = population.cercleStart[c + 1];
    for (let i = population.cercleStart[c]; i < end; i++) {
      const rearms = isRearming[i] === 1;
      const quiet = lastAttack[i] <= quietSince && blockadeEnded[i] <= quietSince && blockadedSince[i] < 0;
      const returns = quiet && displaced[i] > 0;
      if (returns || rearms) {
        drawPair(key, RECOVERY, id[i], week, 0, pair);
        if (returns) comeHome(world, i, c, returnRate, pair[0]);
        if (rearms) rearm(world, i, c, rearming, pair[1]);
      }
      const empty = present[i] < abandonedBelow * people[i];
      if (empty !== (stance[i] === ABANDONED)) {
        if (empty) abandon(world, i, c);
        else resettle(world, i);
      }
    }
  }
}

function comeHome(world: World, village: number, cercle: number, rate: number, draw: number): void {
  const { state } = world;
  const people = Math.min(state.displaced[village], roundByDraw(state.displaced[village] * rate, draw));
  state.displaced[village] -= people;
  state.present[village] += people;
  state.returned[cercle] += people;
}

function rearm(world: World, village: number, cercle: number, rate: number, draw: number): void {
  const { state, population } = world;
  const missing = population.weapons[village] - state.weapons[village];
  const gained = Math.min(missing, roundByDraw(rate * population.fullArms[village], draw));
  state.weapons[village] += gained;
  state.weaponsRearmed[cercle] += gained;
  if (gained === missing) state.isRearming[village] = 0;
}

function abandon(world: World, village: number, cercle: number): void {
  const { state, events } = world;
  leaveDeal(world, village);
  endBlockade(world, village);
  addEvent(events, VILLAGE_ABANDONED, village, state.stance[village], 0);
  state.weaponsLost[cercle] += state.weapons[village];
  state.weapons[village] = 0;
  state.isRearming[village] = 0;
  changeStance(world, village, ABANDONED);
}

function resettle(world: World, village: number): void {
  addEvent(world.events, RESETTLED, village, ABANDONED, 0);
  changeStance(world, village, HOLDING);
}
