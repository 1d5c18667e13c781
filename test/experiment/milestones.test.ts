import { describe, expect, it } from 'vitest';
import { peaksOf, weeksToPactsOf } from '../../src/experiment/milestones.ts';
import { fabricatedResult } from '../output/fabricatedResult.ts';

describe('milestones', () => {
  it('count the weeks until pacts first cover a share, the bound included, and say when they never do', () => {
    const result = fabricatedResult({ villagesPact: [0, 1, 3, 2] });
    const area = { ...result, places: [{ ...result.places[0], villages: 10 }] };
    expect(weeksToPactsOf(area)).toEqual({ tenPercent: 2, quarter: 3, half: null });
  });

  it('give the highest week of what can fall again, the first of equals, and nothing for running totals', () => {
    const peaks = peaksOf(fabricatedResult({ blockaded: [1, 5, 5, 0], signedPact: [0, 0, 0, 2], dead: [1, 2, 3, 4] }));
    expect(peaks.blockaded).toEqual({ value: 5, week: 2 });
    expect(peaks.signedPact).toEqual({ value: 2, week: 4 });
    expect(peaks).not.toHaveProperty('dead');
  });
});
