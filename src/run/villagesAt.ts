import { MILITIA_ATTACK } from '../model/events.ts';
import { trustInJnim, trustInState } from '../model/trust.ts';
import type { World } from '../model/world.ts';
import type { EventLog } from './result.ts';

/** All villages after a week, one column each, in the order of the result's village columns. */
export interface VillagesAt {
  readonly week: number;
  readonly stance: Uint8Array;
  readonly present: Int32Array;
  readonly trustState: Float64Array;
  readonly trustJnim: Float64Array;
  /** Attacks on it so far, by anyone. */
  readonly attacks: Uint16Array;
  /** 1 where under blockade. */
  readonly blockaded: Uint8Array;
}

/** Whether an event is an attack: their codes come first. */
export const isAttack = (kind: number): boolean => kind <= MILITIA_ATTACK;

/** Describes all villages as the world stands; `attacks` is the log of the run's attacks. */
export function describeVillages(world: World, attacks: EventLog): VillagesAt {
  const { state, population } = world;
  const week = state.week[0];
  const n = population.size;
  const counts = new Uint16Array(n);
  for (let e = 0; e < attacks.week.length && attacks.week[e] < week; e++) counts[attacks.village[e]]++;
  return {
    week,
    stance: state.stance.slice(),
    present: state.present.slice(),
    trustState: Float64Array.from({ length: n }, (_, i) => trustInState(world, i)),
    trustJnim: Float64Array.from({ length: n }, (_, i) => trustInJnim(world, i)),
    attacks: counts,
    blockaded: Uint8Array.from({ length: n }, (_, i) => (state.blockadedSince[i] >= 0 ? 1 : 0)),
  };
}
