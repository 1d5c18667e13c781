import { ABANDONED, HOLDING, PACT, STATE } from '../../src/model/stance.ts';
import type { World } from '../../src/model/world.ts';

/** Everything in the state of a world that does not hold together, in words; empty if all is well. */
export function faultsOfWorld(world: World): string[] {
  return [
    ...faultsOfVillages(world),
    ...faultsOfWeapons(world),
    ...faultsOfNeighbours(world),
    ...faultsOfQueue(world),
    ...faultsOfNumbers(world),
  ];
}

/** People are conserved village by village, and the marks of a stance are found with that stance only. */
function faultsOfVillages({ state, population }: World): string[] {
  const faults: string[] = [];
  for (let i = 0; i < population.size; i++) {
    const stance = state.stance[i];
    const inDeal = stance === STATE || stance === PACT;
    const checks: readonly (readonly [boolean, string])[] = [
      [state.present[i] + state.displaced[i] + state.dead[i] === population.people[i], 'people are not conserved'],
      [state.present[i] >= 0 && state.displaced[i] >= 0 && state.dead[i] >= 0, 'fewer people than none'],
      [state.weapons[i] >= 0 && state.weapons[i] <= population.weapons[i], 'weapons out of range'],
      [stance >= HOLDING && stance <= ABANDONED, 'no stance'],
      [stance !== ABANDONED || state.weapons[i] === 0, 'an abandoned village has weapons'],
      [inDeal === state.signedWeek[i] > -1000, 'a date of signature without a deal, or the reverse'],
      [stance === STATE || state.isServed[i] === 0, 'served outside the state’s DDR'],
      [stance === STATE || state.reprisalDue[i] < 0, 'a reprisal due outside the state’s DDR'],
      [stance < PACT || state.blockadedSince[i] < 0, 'a blockade of a pact village or of an abandoned one'],
    ];
    for (const [holds, fault] of checks) if (!holds) faults.push(`${fault}: village ${i}`);
  }
  return faults;
}

/** Weapons are conserved cercle by cercle. */
function faultsOfWeapons({ state, population, spec }: World): string[] {
  return spec.cercles.flatMap((_, c) => {
    const sum = (column: Int32Array) =>
      column.subarray(population.cercleStart[c], population.cercleStart[c + 1]).reduce((a, b) => a + b, 0);
    const now = sum(state.weapons) + state.weaponsWithState[c] + state.weaponsWithJnim[c] + state.weaponsLost[c];
    const expected = sum(population.weapons) + state.weaponsRearmed[c];
    return now === expected ? [] : [`weapons of cercle ${c} are not conserved: ${now} instead of ${expected}`];
  });
}

/** What villages see of their neighbours equals a recount. */
function faultsOfNeighbours({ state, population }: World): string[] {
  const { count, nearest } = population.neighbours;
  const faults: string[] = [];
  for (let i = 0; i < population.size; i++) {
    const counts = [0, 0, 0, 0];
    for (let k = 0; k < count; k++) counts[state.stance[nearest[i * count + k]]]++;
    for (let stance = 0; stance < 3; stance++) {
      const kept = state.neighboursIn[stance * population.size + i];
      if (kept !== counts[stance]) faults.push(`neighbours of ${i} in ${stance}: ${kept} instead of ${counts[stance]}`);
    }
  }
  return faults;
}

/** Every village that waits for the state is in the queue once, and the queue is in the order of signing. */
function faultsOfQueue({ state, population }: World): string[] {
  const faults: string[] = [];
  const [head, tail] = [state.queueHead[0], state.queueTail[0]];
  if (head < 0 || head > tail || tail > state.queueVillage.length) faults.push(`queue from ${head} to ${tail}`);
  const times = new Int32Array(population.size);
  for (let q = head; q < tail; q++) {
    if (q > head && state.queueSigned[q] < state.queueSigned[q - 1]) faults.push(`queue out of order at ${q}`);
    const village = state.queueVillage[q];
    if (state.signedWeek[village] === state.queueSigned[q]) times[village]++;
  }
  for (let i = 0; i < population.size; i++) {
    const waits = state.stance[i] === STATE && state.isServed[i] === 0;
    if (waits && times[i] !== 1) faults.push(`village ${i} waits and is in the queue ${times[i]} times`);
  }
  return faults;
}

/** No column holds a number that is none, and presences are shares. */
function faultsOfNumbers({ state }: World): string[] {
  const faults = Object.entries(state).flatMap(([name, column]) =>
    column instanceof Float64Array && !column.every(Number.isFinite) ? [`${name} is not finite`] : [],
  );
  for (const name of ['seen', 'expected'] as const) {
    if (!state[name].every((value) => value >= 0)) faults.push(`${name}: fewer attacks than none`);
  }
  for (const presence of [state.presenceState, state.presenceJnim]) {
    if (!presence.every((value) => value >= 0 && value <= 1)) faults.push('a presence is not a share');
  }
  return faults;
}
