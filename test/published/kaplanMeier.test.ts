import { describe, expect, it } from 'vitest';
import { kaplanMeierMedian } from '../../src/statistics/kaplanMeier.ts';

/** Weeks of remission under 6-mercaptopurine and under placebo, Freireich et al. (1963), Blood 21, 699–716; true: relapse. */
const TREATED: readonly (readonly [number, boolean])[] = [
  [6, true],
  [6, true],
  [6, true],
  [6, false],
  [7, true],
  [9, false],
  [10, true],
  [10, false],
  [11, false],
  [13, true],
  [16, true],
  [17, false],
  [19, false],
  [20, false],
  [22, true],
  [23, true],
  [25, false],
  [32, false],
  [32, false],
  [34, false],
  [35, false],
];
const PLACEBO = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

describe('kaplanMeierMedian (Freireich et al. 1963)', () => {
  it('gives the published median of 23 weeks under treatment', () => {
    const weeks = TREATED.map(([week]) => week);
    const relapsed = TREATED.map(([, relapse]) => relapse);
    expect(kaplanMeierMedian(weeks, relapsed)).toBe(23);
    expect(kaplanMeierMedian([...weeks].reverse(), [...relapsed].reverse())).toBe(23);
  });

  it('gives the published median of 8 weeks under placebo', () => {
    expect(
      kaplanMeierMedian(
        PLACEBO,
        PLACEBO.map(() => 1),
      ),
    ).toBe(8);
  });
});
