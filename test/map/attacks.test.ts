import { expect, it } from 'vitest';
import { attacksInWeek } from '../../src/map/attacks.ts';
import { ABUSE, MILITIA_ATTACK, RAID, SIGNS_PACT } from '../../src/model/events.ts';

it('finds the attacks of a week, and no other events, with who did them', () => {
  const events = {
    week: Uint16Array.from([1, 2, 2, 2, 3]),
    village: Uint32Array.from([7, 8, 9, 10, 11]),
    kind: Uint8Array.from([RAID, ABUSE, SIGNS_PACT, MILITIA_ATTACK, RAID]),
    value: Int32Array.from([1, 2, 0, 3, 4]),
  };
  expect(attacksInWeek(events, 2)).toEqual([
    { village: 8, by: 'state', deaths: 2 },
    { village: 10, by: 'militia', deaths: 3 },
  ]);
  expect(attacksInWeek(events, 4)).toEqual([]);
});
