import { describe, expect, it } from 'vitest';
import { exponential, gammaShape2, gumbel, lognormal, roundByDraw } from '../../src/random/distributions.ts';
import { keyFromSeed } from '../../src/random/seed.ts';
import { drawPair } from '../../src/random/uniform.ts';

const DRAWS = 100_000;
const key = keyFromSeed('distributions');

/** The mean and the variance of DRAWS draws. */
function momentsOf(draw: (u1: number, u2: number) => number): { mean: number; variance: number } {
  const out = new Float64Array(2);
  const values = Float64Array.from({ length: DRAWS }, (_, i) => {
    drawPair(key, 9, i, 0, 0, out);
    return draw(out[0], out[1]);
  });
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (DRAWS - 1);
  return { mean, variance };
}

describe('the distributions', () => {
  it('exponential has mean 1 and variance 1', () => {
    const { mean, variance } = momentsOf(exponential);
    expect(Math.abs(mean - 1)).toBeLessThan(0.013);
    expect(Math.abs(variance - 1)).toBeLessThan(0.04);
  });

  it('gumbel has the mean of Euler and Mascheroni and variance π²/6', () => {
    const { mean, variance } = momentsOf(gumbel);
    expect(Math.abs(mean - 0.5772156649)).toBeLessThan(0.017);
    expect(Math.abs(variance - Math.PI ** 2 / 6)).toBeLessThan(0.05);
  });

  it('gammaShape2 has mean 2 and variance 2', () => {
    const { mean, variance } = momentsOf(gammaShape2);
    expect(Math.abs(mean - 2)).toBeLessThan(0.018);
    expect(Math.abs(variance - 2)).toBeLessThan(0.06);
  });

  it('lognormal has the mean and the variance of its formula', () => {
    const { mean, variance } = momentsOf((u) => lognormal(u, 0.5, 0.4));
    const expected = Math.exp(0.5 + 0.08);
    expect(Math.abs(mean - expected)).toBeLessThan(0.01);
    expect(Math.abs(variance - expected ** 2 * (Math.exp(0.16) - 1))).toBeLessThan(0.02);
  });

  it('lognormal of u = 0.5 is exp(mu), its median', () => {
    expect(lognormal(0.5, 1, 3)).toBeCloseTo(Math.E, 14);
  });

  it('the two ends of the uniform give finite draws', () => {
    const smallest = 0.5 / 2 ** 32;
    for (const u of [smallest, 1 - smallest]) {
      for (const value of [exponential(u), gumbel(u), gammaShape2(u, u), lognormal(u, 0, 1)]) {
        expect(Number.isFinite(value)).toBe(true);
      }
    }
  });

  it('roundByDraw gives whole numbers whose mean is the quantity', () => {
    const { mean } = momentsOf((u) => roundByDraw(3.3, u));
    expect(Math.abs(mean - 3.3)).toBeLessThan(0.006);
    expect(roundByDraw(3, 0.999)).toBe(3);
    expect(roundByDraw(0, 0.999)).toBe(0);
    expect(roundByDraw(3.3, 0.69)).toBe(3);
    expect(roundByDraw(3.3, 0.71)).toBe(4);
  });
});
