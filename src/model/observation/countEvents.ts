import {
  ABUSE,
  BLOCKADE_BEGINS,
  BLOCKADE_ENDS,
  LEAVES_PACT,
  LEAVES_STATE,
  MILITIA_ATTACK,
  REPRISAL,
  RESETTLED,
  SIGNS_PACT,
  SIGNS_STATE,
  VILLAGE_ABANDONED,
} from '../events.ts';
import { harmOutcome, type OutcomeId, outcomeIndex } from '../outcomes.ts';
import { BY_JNIM, BY_MILITIA, BY_STATE } from '../stance.ts';
import type { World } from '../world.ts';

/** Weeks back in which an attack or blockade counts as having come before a pact. */
const COERCION = 26;

/** Outcome that counts each kind of event, where there is one. */
const counted = new Map<number, OutcomeId>([
  [SIGNS_STATE, 'signedState'],
  [SIGNS_PACT, 'signedPact'],
  [LEAVES_STATE, 'leftState'],
  [LEAVES_PACT, 'leftPact'],
  [VILLAGE_ABANDONED, 'newlyAbandoned'],
  [RESETTLED, 'resettled'],
  [BLOCKADE_BEGINS, 'blockadesBegun'],
  [BLOCKADE_ENDS, 'blockadesEnded'],
]);
const outcomeOfEvent = Int32Array.from({ length: RESETTLED + 1 }, (_, kind) => {
  const id = counted.get(kind);
  return id === undefined ? -1 : outcomeIndex[id];
});

const table = (what: 'attacks' | 'deaths') =>
  Int32Array.from({ length: 9 }, (_, k) => outcomeIndex[harmOutcome(what, Math.floor(k / 3), k % 3)]);
const attacksBy = table('attacks');
const deathsBy = table('deaths');
const deathsOf = [outcomeIndex.deathsJnim, outcomeIndex.deathsState, outcomeIndex.deathsMilitia];

/** Adds the flows of the week's events to the values of the smallest place of each cercle. */
export function countEvents(world: World, valuesOf: readonly Float64Array[], smallest: readonly number[]): void {
  const { events, population } = world;
  for (let e = 0; e < events.count; e++) {
    const kind = events.kind[e];
    const village = events.village[e];
    const flows = valuesOf[smallest[population.cercle[village]]];
    if (kind <= MILITIA_ATTACK) {
      const perpetrator = perpetratorOf(kind);
      const cell = perpetrator * 3 + events.stance[e];
      flows[attacksBy[cell]]++;
      flows[deathsBy[cell]] += events.value[e];
      flows[deathsOf[perpetrator]] += events.value[e];
      if (kind === REPRISAL) flows[outcomeIndex.reprisals]++;
    } else if (outcomeOfEvent[kind] >= 0) {
      flows[outcomeOfEvent[kind]]++;
      if (kind === SIGNS_PACT && isCoerced(world, village)) flows[outcomeIndex.signedPactCoerced]++;
    }
  }
}

/** Who did it, by the code of `stance.ts`. */
export function perpetratorOf(attack: number): number {
  if (attack === MILITIA_ATTACK) return BY_MILITIA;
  return attack === ABUSE ? BY_STATE : BY_JNIM;
}

/** Whether the village or a neighbour was attacked or under blockade within the weeks before. */
function isCoerced(world: World, village: number): boolean {
  const { count, nearest } = world.population.neighbours;
  if (hasSuffered(world, village)) return true;
  for (let k = village * count; k < (village + 1) * count; k++) {
    if (hasSuffered(world, nearest[k])) return true;
  }
  return false;
}

function hasSuffered({ state }: World, village: number): boolean {
  const since = state.week[0] - 1 - COERCION;
  return (
    state.lastAttack[village] >= since || state.blockadeEnded[village] >= since || state.blockadedSince[village] >= 0
  );
}
