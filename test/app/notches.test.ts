import { describe, expect, it } from 'vitest';
import { nearestNotch, notchesOf } from '../../src/app/parameters/notches.ts';
import { parameterTable } from '../../src/model/parameters/table.ts';

describe('the notches of a slider', () => {
  it.each(parameterTable.map((row) => [row.id, row] as const))(
    'of %s rise from end to end and hold the default',
    (_, row) => {
      const notches = notchesOf(row);
      expect(notches[0]).toBe(row.min);
      expect(notches[notches.length - 1]).toBe(row.max);
      expect(notches).toContain(row.default);
      expect(notches.length).toBeLessThanOrEqual(162);
      for (let i = 1; i < notches.length; i++) expect(notches[i]).toBeGreaterThan(notches[i - 1]);
      if (row.integer) expect(notches.every(Number.isInteger)).toBe(true);
    },
  );

  it('put a default that is small against its range near the middle, and leave others where they are', () => {
    const rate = notchesOf({ min: 0, max: 0.1, step: 0.0002, default: 0.0024 });
    const place = rate.indexOf(0.0024) / (rate.length - 1);
    expect(place).toBeGreaterThan(0.08);
    expect(place).toBeLessThan(0.5);
    const share = notchesOf({ min: 0, max: 1, step: 0.01, default: 0.42 });
    expect(share.indexOf(0.42) / (share.length - 1)).toBeCloseTo(0.42, 5);
  });

  it('are found again from any value', () => {
    const notches = [0, 1, 2, 10];
    expect([-5, 0, 0.4, 0.6, 5, 7, 99].map((value) => nearestNotch(notches, value))).toEqual([0, 0, 0, 1, 2, 3, 3]);
  });
});
