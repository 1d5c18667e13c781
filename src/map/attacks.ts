import { bisectLeft, bisectRight } from 'd3';
import { ABUSE, BREACH, MILITIA_ATTACK, RAID, REPRISAL } from '../model/events.ts';
import type { PerpetratorId } from '../model/stance.ts';
import type { EventLog } from '../run/result.ts';

/** An attack on a village, to be marked in the shape of who did it. */
export interface Attack {
  /** Index into the village columns. */
  readonly village: number;
  readonly by: PerpetratorId;
  readonly deaths: number;
}

const perpetrators: Readonly<Record<number, PerpetratorId>> = {
  [RAID]: 'jnim',
  [REPRISAL]: 'jnim',
  [BREACH]: 'jnim',
  [ABUSE]: 'state',
  [MILITIA_ATTACK]: 'militia',
};

/** The attacks that the log holds for a week (as the log counts weeks), in its order. */
export function attacksInWeek(events: EventLog, week: number): Attack[] {
  const attacks: Attack[] = [];
  for (let i = bisectLeft(events.week, week); i < bisectRight(events.week, week); i++) {
    const by = perpetrators[events.kind[i]];
    if (by !== undefined) attacks.push({ village: events.village[i], by, deaths: events.value[i] });
  }
  return attacks;
}
