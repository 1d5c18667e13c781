import { describe, expect, it } from 'vitest';
import { kaplanMeierMedian } from '../../src/statistics/kaplanMeier.ts';

describe('kaplanMeierMedian', () => {
  it('is undefined when survival never falls to one half', () => {
    expect(kaplanMeierMedian([1, 2, 3, 4], [1, 0, 0, 0])).toBeUndefined();
    expect(kaplanMeierMedian([1, 2, 3], [0, 0, 0])).toBeUndefined();
  });

  it('counts a survival of exactly one half as reached', () => {
    expect(kaplanMeierMedian([1, 2, 3, 4], [1, 1, 0, 0])).toBe(2);
  });

  it('is the middle duration for every number of durations when all of them end', () => {
    for (let count = 1; count <= 200; count++) {
      const durations = Array.from({ length: count }, (_, i) => i + 1);
      const ended = durations.map(() => true);
      expect(kaplanMeierMedian(durations, ended)).toBe(Math.ceil(count / 2));
    }
  });

  it('keeps what is cut off at a time at risk at that time', () => {
    // Week 1: 3 at risk, 1 ends, survival 2/3. Had the one cut off left before, survival would be 1/2 and the median 1.
    expect(kaplanMeierMedian([1, 1, 2], [1, 0, 0])).toBeUndefined();
  });

  it('takes the product of the steps', () => {
    // Weeks 2 (5 at risk), 4 (3 at risk) and 5 (2 at risk): survival 4/5, then 8/15, then 4/15.
    expect(kaplanMeierMedian([2, 3, 4, 5, 6], [1, 0, 1, 1, 0])).toBe(5);
  });

  it('states what it requires', () => {
    expect(() => kaplanMeierMedian([], [])).toThrow('kaplanMeierMedian requires at least one duration');
    expect(() => kaplanMeierMedian([1, 2], [1])).toThrow('kaplanMeierMedian requires equal lengths, got 2 and 1');
    expect(() => kaplanMeierMedian([1, -2], [1, 1])).toThrow('invalid duration at 1: -2');
  });
});
