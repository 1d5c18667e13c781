import { roundByDraw } from '../../random/distributions.ts';
import { drawPair } from '../../random/uniform.ts';
import { RECOVERY } from '../draws.ts';
import { addEvent, RESETTLED, VILLAGE_ABANDONED } from '../events.ts';
import { ABANDONED, HOLDING } from '../stance.ts';
import { inForce, type World } from '../world.ts';
import { endBlockade } from './blockades.ts';
import { changeStance, leaveDeal } from './effects.ts';

/** Recovery: displaced people return after quiet weeks, villages that left a deal rearm, others empty or fill again. */
export function recovery(world: World): void {
  const { state, population, spec, key, pair } = world;
  const week = state.week[0];
  state.returned.fill(0);
  for (let c = 0; c < spec.cercles.length; c++) {
    const quietSince = week - inForce(world, 'quietWeeks', c);
    const returnRate = inForce(world, 'returnRate', c);
    const rearming = inForce(world, 'rearmingRate', c);
    const abandonedBelow = inForce(world, 'abandonedBelow', c);
    for (let i = population.cercleStart[c]; i < population.cercleStart[c + 1]; i++) {
      const rearms = state.isRearming[i] === 1;
      if (state.displaced[i] > 0 || rearms) {
        drawPair(key, RECOVERY, population.id[i], week, 0, pair);
        const quiet = state.lastAttack[i] <= quietSince && state.blockadeEnded[i] <= quietSince;
        if (quiet && state.blockadedSince[i] < 0) comeHome(world, i, c, returnRate, pair[0]);
        if (rearms) rearm(world, i, c, rearming, pair[1]);
      }
      const empty = state.present[i] < abandonedBelow * population.people[i];
      if (empty !== (state.stance[i] === ABANDONED)) {
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
