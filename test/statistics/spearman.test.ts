import { describe, expect, it } from 'vitest';
import { averageRanks, spearman } from '../../src/statistics/spearman.ts';

describe('averageRanks', () => {
  it('gives equal values the mean of their ranks', () => {
    expect([...averageRanks([10, 20, 20, 5, 20])]).toEqual([2, 4, 4, 1, 4]);
  });

  it('ranks infinite values at the ends and refuses NaN', () => {
    expect([...averageRanks([Infinity, 0, -Infinity, Infinity])]).toEqual([3.5, 2, 1, 3.5]);
    expect(() => averageRanks([1, Number.NaN])).toThrow('invalid value to rank at 1: NaN');
  });
});

describe('spearman', () => {
  it('is 1 for any rising and −1 for any falling relation', () => {
    const x = [1, 2, 3, 4, 5, 6, 7];
    expect(spearman(x, x.map(Math.exp))).toBe(1);
    expect(
      spearman(
        x,
        x.map((value) => -(value ** 3)),
      ),
    ).toBe(-1);
  });

  it('agrees with 1 − 6Σd²/(n(n² − 1)) when there are no ties', () => {
    // Ranks 1 to 5 against 2, 1, 4, 3, 5: Σd² = 4, so 1 − 24/120 = 0.8.
    expect(spearman([10, 20, 30, 40, 50], [2, 1, 4, 3, 5])).toBeCloseTo(0.8, 14);
  });

  it('uses average ranks under ties', () => {
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: Σxy = 4.5, Σxx = 4.5, Σyy = 5.
    expect(spearman([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 14);
  });

  it('states what it requires', () => {
    expect(() => spearman([1, 2, 3], [1, 2])).toThrow('spearman requires equal lengths, got 3 and 2');
    expect(() => spearman([1, 2], [1, 2])).toThrow('spearman requires at least three pairs, got 2');
    expect(() => spearman([1, 1, 1], [1, 2, 3])).toThrow('spearman requires variation in both variables');
    expect(() => spearman([1, 2, 3], [4, 4, 4])).toThrow('spearman requires variation in both variables');
  });
});
