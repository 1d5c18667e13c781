import { scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { harmBars, harmExtent, harmPaths, prepareHarm, trailingRate } from '../../src/charts/harmOverTime.ts';
import { perpetratorIds } from '../../src/model/stance.ts';
import { deathsAt, fabricatedResult, weeks } from './fabricated.ts';

const result = fabricatedResult();
const data = prepareHarm(result);
const [x, y] = [scaleLinear([0, weeks], [0, 100]), scaleLinear([0, 10], [50, 0])];

describe('harm over time', () => {
  it('adds up weekly deaths to the cumulative curves', () => {
    for (const id of perpetratorIds) {
      let sum = 0;
      expect(data.cumulative[id][0]).toBe(0);
      for (let week = 1; week <= weeks; week++) {
        sum += deathsAt(week)[id];
        expect(data.weekly[id][week - 1]).toBe(deathsAt(week)[id]);
        expect(data.cumulative[id][week]).toBe(sum);
      }
    }
  });

  it('gives deaths per 100,000 people and year', () => {
    const years = (weeks * 7) / 365.25;
    expect(data.rate.militia).toBeCloseTo((5 / 4000 / years) * 100_000, 8);
    expect(data.totalRate).toBeCloseTo(data.rate.jnim + data.rate.state + data.rate.militia, 8);
  });

  it('looks back over the whole of a run that is shorter than the window', () => {
    const rates = trailingRate(data);
    for (const id of perpetratorIds) {
      expect(rates[id][weeks]).toBeCloseTo(data.rate[id], 8);
      expect(rates[id].slice(0, weeks).every(Number.isNaN)).toBe(true);
    }
  });

  it('is zero, not undefined, where nobody died or lived', () => {
    expect(prepareHarm(result, 1).totalRate).toBe(0);
    const empty = [{ ...result.places[0], people: 0 }];
    expect(prepareHarm({ ...result, places: empty }).totalRate).toBe(0);
    expect(harmExtent(prepareHarm(result, 1))).toEqual({ cumulative: 1, weekly: 1 });
  });

  it('finds the largest cumulative value and the largest weekly total', () => {
    expect(harmExtent(data)).toEqual({ cumulative: data.cumulative.jnim[weeks], weekly: 6 });
  });

  it('draws curves from zero, and a bar only for weeks with deaths, on top of those of other sides', () => {
    expect(harmPaths(data.cumulative, x, y).jnim).toMatch(/^M0,50L10,45/);
    const bars = harmBars(data, x, y, 0);
    expect(bars.militia).toBe('M30.00,45.00V20.00H40.00V45.00Z');
    expect(bars.state.match(/M/g)).toHaveLength(5);
  });
});
