import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/statistics/quantile.ts';

/** Type 7 of Hyndman and Fan (1996) on 1, 2, …, 10: the value at p is 1 + 9p. */
const TABLE: readonly (readonly [number, number])[] = [
  [0.05, 1.45],
  [0.25, 3.25],
  [0.5, 5.5],
  [0.75, 7.75],
  [0.95, 9.55],
];

describe('quantile (Hyndman and Fan 1996, type 7)', () => {
  it.each(TABLE)('at %d of the numbers 1 to 10 is %d', (p, value) => {
    expect(quantile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], p)).toBeCloseTo(value, 12);
  });
});
