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
