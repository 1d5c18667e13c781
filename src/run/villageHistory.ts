import { availableStances } from '../model/available.ts';
import { SIGNS_PACT, SIGNS_STATE } from '../model/events.ts';
import { stepObserved } from '../model/explain.ts';
import { meets } from '../model/processes/deliberation.ts';
import { ABANDONED, HOLDING } from '../model/stance.ts';
import type { World } from '../model/world.ts';
import { type TrustHistory, trustRecorder } from './trustHistory.ts';

/** Something that happened in a week: its kind is a code of `model/events.ts`, its value the deaths of an attack. */
export interface VillageEvent {
  readonly week: number;
  readonly kind: number;
  readonly value: number;
}

/** What happened to one village over a run: columns after each week (0 = set-up), or in each week that was run. */
export interface VillageHistory {
  readonly village: number;
  readonly weeks: number;
  /** Stance after each week. */
  readonly stances: Uint8Array;
  /** 1 after each week that ended under blockade. */
  readonly blockades: Uint8Array;
  /** Offers at hand in each week: bits 1 << stance. */
  readonly offers: Uint8Array;
  /** 1 in each week in which the village met with more than one option open. */
  readonly met: Uint8Array;
  readonly trustState: TrustHistory;
  readonly trustJnim: TrustHistory;
  /** Its own events, in order. */
  readonly events: readonly VillageEvent[];
  /** Signings of its neighbours, in order. */
  readonly neighbourSignings: readonly VillageEvent[];
}

/** Steps a world that stands at set-up through a run and keeps what happened to one village. */
export function recordHistory(world: World, village: number, weeks: number): VillageHistory {
  const { state, population } = world;
  const { count, nearest } = population.neighbours;
  const neighbours = new Set(nearest.subarray(village * count, (village + 1) * count));
  const stances = new Uint8Array(weeks + 1);
  const blockades = new Uint8Array(weeks + 1);
  const offers = new Uint8Array(weeks);
  const met = new Uint8Array(weeks);
  const trust = trustRecorder(weeks + 1);
  const events: VillageEvent[] = [];
  const neighbourSignings: VillageEvent[] = [];
  const keep = (week: number) => {
    stances[week] = state.stance[village];
    blockades[week] = state.blockadedSince[village] >= 0 ? 1 : 0;
    trust.record(world, village, week);
  };
  keep(0);
  for (let week = 0; week < weeks; week++) {
    stepObserved(world, () => {
      offers[week] = state.offers[village];
      met[week] = state.stance[village] !== ABANDONED && hasChoice(world, village) && meets(world, village) ? 1 : 0;
    });
    keep(week + 1);
    const { kind, value, village: who, count: happened } = world.events;
    for (let e = 0; e < happened; e++) {
      const event = { week, kind: kind[e], value: value[e] };
      if (who[e] === village) events.push(event);
      else if (neighbours.has(who[e]) && (kind[e] === SIGNS_STATE || kind[e] === SIGNS_PACT)) {
        neighbourSignings.push(event);
      }
    }
  }
  return { village, weeks, stances, blockades, offers, met, ...trust.finish(), events, neighbourSignings };
}

function hasChoice(world: World, village: number): boolean {
  return availableStances(world, village) !== 1 << HOLDING;
}
