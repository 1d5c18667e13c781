import { addEvent, PROMISE_BROKEN, SERVED } from '../events.ts';
import { parameterIndex as P } from '../parameters/table.ts';
import { STATE } from '../stance.ts';
import { inForce, type World } from '../world.ts';

/**
 * DDR delivery: places open at a steady rate and go to those who signed first, not before the lead time; who has waited
 * too long counts a broken promise. Unused places are kept for `ddrHold` weeks; always up to those of this week and
 * to one whole place, since at small scales less than one opens in that time.
 */
export function delivery(world: World): void {
  const { state, population } = world;
  const week = state.week[0];
  const opened = (inForce(world, P.ddrPlaces) * population.size) / 100;
  state.places[0] = Math.min(state.places[0] + opened, Math.max(1, opened, inForce(world, P.ddrHold) * opened));
  const latest = week - inForce(world, P.ddrLead);
  while (state.places[0] >= 1) {
    const village = nextInQueue(world, latest);
    if (village < 0) break;
    state.places[0] -= 1;
    state.isServed[village] = 1;
    const c = population.cercle[village];
    state.served[c]++;
    state.integratedFighters[c] += population.weapons[village];
    addEvent(world.events, SERVED, village, STATE, 0);
  }
  breakPromises(world);
}

/** Takes the first village off the queue that is still in its deal and signed no later than `latest`; −1 if none. */
function nextInQueue(world: World, latest: number): number {
  const { state } = world;
  while (state.queueHead[0] < state.queueTail[0]) {
    const head = state.queueHead[0];
    const village = state.queueVillage[head];
    const stillWaits = isWaiting(world, village) && state.signedWeek[village] === state.queueSigned[head];
    if (stillWaits && state.queueSigned[head] > latest) return -1;
    state.queueHead[0]++;
    if (stillWaits) return village;
  }
  return -1;
}

/** Puts a village that signs with the state at the end of the queue. */
export function joinQueue(world: World, village: number): void {
  const { state } = world;
  if (state.queueTail[0] === state.queueVillage.length) dropThoseWhoLeft(world);
  const tail = state.queueTail[0]++;
  state.queueVillage[tail] = village;
  state.queueSigned[tail] = state.signedWeek[village];
}

function dropThoseWhoLeft(world: World): void {
  const { state } = world;
  let kept = 0;
  for (let q = state.queueHead[0]; q < state.queueTail[0]; q++) {
    const village = state.queueVillage[q];
    if (!isWaiting(world, village) || state.signedWeek[village] !== state.queueSigned[q]) continue;
    state.queueVillage[kept] = village;
    state.queueSigned[kept] = state.queueSigned[q];
    kept++;
  }
  state.queueHead[0] = 0;
  state.queueTail[0] = kept;
}

function isWaiting(world: World, village: number): boolean {
  return world.state.stance[village] === STATE && world.state.isServed[village] === 0;
}

function breakPromises(world: World): void {
  const { state, population } = world;
  for (let q = state.queueHead[0]; q < state.queueTail[0]; q++) {
    const village = state.queueVillage[q];
    const signed = state.queueSigned[q];
    if (!isWaiting(world, village) || state.signedWeek[village] !== signed) continue;
    const c = population.cercle[village];
    const waited = state.week[0] - signed;
    if (waited === 0 || waited % inForce(world, P.promiseWeeks, c) !== 0) continue;
    state.broken[c]++;
    addEvent(world.events, PROMISE_BROKEN, village, STATE, 0);
  }
}
