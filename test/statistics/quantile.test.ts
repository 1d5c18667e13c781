import { describe, expect, it } from 'vitest';
import { quantile, quantileSorted } from '../../src/statistics/quantile.ts';

describe('quantile', () => {
  it('is the value itself when there is only one', () => {
    for (const p of [0, 0.3, 1]) expect(quantile([7], p)).toBe(7);
  });

  it('gives the smallest and the largest value at 0 and 1', () => {
    expect(quantile([3, -2, 9], 0)).toBe(-2);
    expect(quantile([3, -2, 9], 1)).toBe(9);
  });

  it('sorts by size, not by spelling, and leaves its input alone', () => {
    const values = [10, 9, 100];
    expect(quantile(values, 0.5)).toBe(10);
    expect(values).toEqual([10, 9, 100]);
  });

  it('passes infinite values without making NaN of them', () => {
    expect(quantileSorted([1, Infinity, Infinity], 0.75)).toBe(Infinity);
    expect(quantileSorted([1, Infinity], 0)).toBe(1);
  });

  it('states what it requires', () => {
    expect(() => quantile([], 0.5)).toThrow('quantile requires at least one value');
    expect(() => quantile([1, Number.NaN, 2], 0)).toThrow('invalid value for a quantile: NaN');
    for (const p of [-0.01, 1.01, Number.NaN]) {
      expect(() => quantile([1], p)).toThrow(RangeError);
      expect(() => quantile([1], p)).toThrow(`invalid probability for a quantile: ${p}`);
    }
  });
});
