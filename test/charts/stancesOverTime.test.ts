import { scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { type StancesTexts, stancesNumbers, stancesReading } from '../../src/charts/stancesChart.tsx';
import { prepareStances, stackStances, stancePaths } from '../../src/charts/stancesOverTime.ts';
import { thinnedTable } from '../../src/charts/table.ts';
import { stanceIds } from '../../src/model/stance.ts';
import { fabricatedResult, stanceAt, weeks } from './fabricated.ts';

const result = fabricatedResult();
const texts: StancesTexts = {
  label: 'stances',
  axis: 'week',
  tick: String,
  week: String,
  names: { holding: 'holding', state: 'state', pact: 'pact', abandoned: 'abandoned' },
  share: (share) => share.toFixed(3),
  reading: (week, shares) => `${week}: ${shares.holding}`,
};

describe('stances over time', () => {
  it.each([
    ['the whole area', prepareStances(result)],
    ['a cercle', prepareStances(result, 2, [1])],
  ])('shares of %s sum to 1 in every week from the set-up', (_, data) => {
    expect(data.firstWeek).toBe(0);
    for (let week = 0; week <= weeks; week++) {
      expect(stanceIds.reduce((sum, stance) => sum + data.shares[stance][week], 0)).toBeCloseTo(1, 12);
    }
  });

  it('gives the shares of the villages themselves', () => {
    const { shares } = prepareStances(result, 2, [1]);
    for (let week = 0; week <= weeks; week++) {
      const pacts = [3, 4, 5, 6, 7].filter((village) => stanceAt(village, week) === 2).length;
      expect(shares.pact[week]).toBeCloseTo(pacts / 5, 12);
    }
  });

  it('starts at week 1 where the set-up is not known', () => {
    for (const data of [prepareStances(result, 1), prepareStances({ ...result, stances: new Uint8Array() })]) {
      expect(data.firstWeek).toBe(1);
      expect(data.shares.holding[0]).toBeNaN();
      expect(thinnedTable(stancesNumbers(data, texts)).rows[0][0]).toBe('1');
      expect(stancesReading(data, 0, texts)).toMatch(/^1: /);
    }
  });

  it('stacks from 0 to 1 without gaps', () => {
    const stack = stackStances(prepareStances(result));
    expect(stack.state.lower[5]).toBe(0);
    expect(stack.pact.upper[5]).toBeCloseTo(1, 12);
    expect(stack.holding.lower[5]).toBe(stack.state.upper[5]);
  });

  it('draws each area over all weeks, and three edges between four areas', () => {
    const [x, y] = [scaleLinear([0, weeks], [0, 100]), scaleLinear([0, 1], [50, 0])];
    const { areas, edges } = stancePaths(prepareStances(result), x, y);
    expect(areas.state).toMatch(/^M0,50L10,43\.75/);
    expect(areas.pact).toContain('100,0');
    expect(edges).toHaveLength(3);
    expect(edges.join('')).not.toContain('NaN');
    expect(Object.values(stancePaths(prepareStances(result, 1), x, y).areas).join('')).not.toContain('NaN');
  });

  it('puts the same numbers in the table, every fourth week and the last', () => {
    const data = prepareStances(result);
    const { columns, rows } = thinnedTable(stancesNumbers(data, texts));
    expect(columns).toEqual(['week', 'holding', 'state', 'pact', 'abandoned']);
    expect(rows.map(([week]) => week)).toEqual(['0', '4', '8', '10']);
    expect(rows[1]).toEqual(['4', ...stanceIds.map((stance) => data.shares[stance][4].toFixed(3))]);
  });
});
