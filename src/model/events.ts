/** What can happen to a village in a week; the code is the position in this list. */
export const eventKinds = [
  'raid',
  'reprisal',
  'breach',
  'abuse',
  'militiaAttack',
  'blockadeBegins',
  'blockadeEnds',
  'signsState',
  'signsPact',
  'leavesState',
  'leavesPact',
  'served',
  'promiseBroken',
  'abandoned',
  'resettled',
] as const;
export type EventKind = (typeof eventKinds)[number];

export const RAID = 0;
export const REPRISAL = 1;
export const BREACH = 2;
export const ABUSE = 3;
export const MILITIA_ATTACK = 4;
export const BLOCKADE_BEGINS = 5;
export const BLOCKADE_ENDS = 6;
export const SIGNS_STATE = 7;
export const SIGNS_PACT = 8;
export const LEAVES_STATE = 9;
export const LEAVES_PACT = 10;
export const SERVED = 11;
export const PROMISE_BROKEN = 12;
export const VILLAGE_ABANDONED = 13;
export const RESETTLED = 14;

/** What happened this week, in order of process and village: written by the processes, read by beliefs and observers. */
export interface WeekEvents {
  count: number;
  readonly kind: Uint8Array;
  readonly village: Int32Array;
  /** Deaths for attacks, weeks for the end of a blockade, weapons handed over for signings; else 0. */
  readonly value: Int32Array;
  /** Stance of the village when it happened. */
  readonly stance: Uint8Array;
}

/** No village can have more events than this in one week. */
const EVENTS_PER_VILLAGE = 8;

/** An empty week of events for a number of villages. */
export function createEvents(villages: number): WeekEvents {
  const size = EVENTS_PER_VILLAGE * villages;
  return {
    count: 0,
    kind: new Uint8Array(size),
    village: new Int32Array(size),
    value: new Int32Array(size),
    stance: new Uint8Array(size),
  };
}

/** Appends an event to the week. */
export function addEvent(events: WeekEvents, kind: number, village: number, stance: number, value: number): void {
  const at = events.count++;
  events.kind[at] = kind;
  events.village[at] = village;
  events.stance[at] = stance;
  events.value[at] = value;
}
