import { addEvent, LEAVES_PACT, LEAVES_STATE, SIGNS_PACT, SIGNS_STATE } from '../events.ts';
import { parameterIndex as P } from '../parameters/table.ts';
import { ABANDONED, HOLDING, PACT, STATE } from '../stance.ts';
import { NEVER } from '../state.ts';
import { inForce, type World } from '../world.ts';
import { endBlockade } from './blockades.ts';
import { joinQueue } from './delivery.ts';

/** Effects of the choices made this week: deals are left and signed, weapons change hands, queues form. */
export function effects(world: World): void {
  const { moves } = world;
  for (let m = 0; m < moves.count; m++) {
    const village = moves.village[m];
    leaveDeal(world, village);
    if (moves.stance[m] === HOLDING) changeStance(world, village, HOLDING);
    else signDeal(world, village, moves.stance[m], world.state.week[0]);
  }
}

/** Ends a deal, if there is one: a served status ends with it and the village starts to rearm. */
export function leaveDeal(world: World, village: number): void {
  const { state, events } = world;
  const stance = state.stance[village];
  if (stance !== STATE && stance !== PACT) return;
  addEvent(events, stance === STATE ? LEAVES_STATE : LEAVES_PACT, village, stance, 0);
  state.signedWeek[village] = NEVER;
  state.isServed[village] = 0;
  state.isRearming[village] = 1;
  state.reprisalDue[village] = NEVER;
}

/** Signs a deal in a week: weapons above the share kept go to the other party, a pact lifts a blockade. */
export function signDeal(world: World, village: number, deal: number, week: number): void {
  const { state, population, events } = world;
  const c = population.cercle[village];
  const kept = Math.floor(inForce(world, P.keptArms, c) * population.weapons[village]);
  const handed = Math.max(0, state.weapons[village] - kept);
  state.weapons[village] -= handed;
  state.signedWeek[village] = week;
  state.isRearming[village] = 0;
  addEvent(events, deal === STATE ? SIGNS_STATE : SIGNS_PACT, village, state.stance[village], handed);
  if (deal === STATE) {
    state.weaponsWithState[c] += handed;
    state.registered[c]++;
    joinQueue(world, village);
  } else {
    state.weaponsWithJnim[c] += handed;
    endBlockade(world, village);
  }
  changeStance(world, village, deal);
}

/** Changes the stance and what the neighbours see of it. */
export function changeStance(world: World, village: number, stance: number): void {
  const { state, population } = world;
  const { watchers, watchersStart } = population.neighbours;
  const n = population.size;
  const before = state.stance[village];
  state.stance[village] = stance;
  for (let w = watchersStart[village]; w < watchersStart[village + 1]; w++) {
    if (before !== ABANDONED) state.neighboursIn[before * n + watchers[w]]--;
    if (stance !== ABANDONED) state.neighboursIn[stance * n + watchers[w]]++;
  }
}
