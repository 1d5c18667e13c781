import { explain } from '../model/explain.ts';
import type { Ledger } from '../model/ledger.ts';
import { valuesInWeek } from '../model/processes/interventions.ts';
import { step } from '../model/step.ts';
import type { World } from '../model/world.ts';
import { describeVillage } from './describeVillage.ts';
import { createEventRecorder } from './eventRecorder.ts';
import { createRecorder } from './recorder.ts';
import type { RunResult } from './result.ts';
import type { RunSpec } from './spec.ts';
import { startWorld } from './start.ts';
import type { VillageState } from './village.ts';
import { recordHistory, type VillageHistory } from './villageHistory.ts';
import { describeVillages, isAttack, type VillagesAt } from './villagesAt.ts';

/** A run that can be asked again about any week. */
export interface Timeline {
  readonly result: RunResult;
  /** State of a village after `week` weeks (0 = set-up). Throws RangeError outside the run. */
  villageAt(village: number, week: number): VillageState;
  /** Why a village chose what it chose in week `week` (0 to weeks − 1). Throws RangeError outside the run. */
  ledgerAt(village: number, week: number): Ledger;
  /** All that happened to a village. Throws RangeError for a village that is not there. */
  historyOf(village: number): VillageHistory;
  /** All villages after `week` weeks. Throws RangeError outside the run. */
  villagesAt(week: number): VillagesAt;
}

/** Weeks between keyframes: a quarter, so that any week is at most twelve steps away. */
const KEYFRAME_WEEKS = 13;

/** Runs a spec and keeps what is needed to return to any week exactly. */
export function createTimeline(spec: RunSpec): Timeline {
  const world = startWorld(spec);
  const recorder = createRecorder(spec, world);
  const attackRecorder = createEventRecorder(isAttack);
  const keyframes: ArrayBuffer[] = [];
  for (let week = 0; week < spec.weeks; week++) {
    if (week % KEYFRAME_WEEKS === 0) keyframes.push(world.state.buffer.slice(0));
    step(world);
    recorder.record(world);
    attackRecorder.add(week, world.events);
  }
  const result = recorder.finish();
  const attacks = attackRecorder.finish();
  const goTo = (week: number) => {
    const now = world.state.week[0];
    const nearest = Math.min(Math.floor(week / KEYFRAME_WEEKS), keyframes.length - 1);
    if (now > week || now < nearest * KEYFRAME_WEEKS) restore(world, keyframes[nearest]);
    while (world.state.week[0] < week) step(world);
  };
  const check = (village: number, week: number, last: number) => {
    if (!Number.isInteger(village) || village < 0 || village >= world.population.size) {
      throw new RangeError(`invalid village: ${village}`);
    }
    if (!Number.isInteger(week) || week < 0 || week > last) throw new RangeError(`invalid week: ${week}`);
  };
  return {
    result,
    villageAt(village, week) {
      check(village, week, spec.weeks);
      goTo(week);
      return describeVillage(world, village);
    },
    ledgerAt(village, week) {
      check(village, week, spec.weeks - 1);
      goTo(week);
      return explain(world, village);
    },
    historyOf(village) {
      check(village, 0, 0);
      goTo(0);
      return recordHistory(world, village, spec.weeks);
    },
    villagesAt(week) {
      check(0, week, spec.weeks);
      goTo(week);
      return describeVillages(world, attacks);
    },
  };
}

/**
 * Puts a world back to a keyframe, under the parameters of the week that led to it; what is derived from the state is
 * computed again in the next step.
 */
export function restore(world: World, keyframe: ArrayBuffer): void {
  new Uint8Array(world.state.buffer).set(new Uint8Array(keyframe));
  world.values = valuesInWeek(world.spec, Math.max(0, world.state.week[0] - 1));
  world.fieldsStale = true;
}
