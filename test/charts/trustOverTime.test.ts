import { scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { prepareTrust, trustPaths } from '../../src/charts/trustOverTime.ts';
import { fabricatedResult, weeks } from './fabricated.ts';

describe('trust over time', () => {
  const { sides } = prepareTrust(fabricatedResult());

  it('keeps the mean between the quantiles', () => {
    for (const { mean, low, high } of [sides.state, sides.jnim]) {
      expect(mean).toHaveLength(weeks);
      mean.forEach((value, i) => {
        expect(value).toBeGreaterThan(low[i]);
        expect(value).toBeLessThan(high[i]);
      });
    }
  });

  it('draws mean and band from week 1 to the last', () => {
    const [x, y] = [scaleLinear([0, weeks], [0, 100]), scaleLinear([0, 1], [50, 0])];
    const paths = trustPaths(sides.state, x, y);
    expect(paths.mean).toMatch(/^M10,30L.*L100,30$/);
    expect(paths.band).toContain('100,20');
    expect(paths.edges.match(/M/g)).toHaveLength(2);
  });
});
