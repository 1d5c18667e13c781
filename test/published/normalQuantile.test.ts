import { describe, expect, it } from 'vitest';
import { inverseNormal } from '../../src/random/normal.ts';

/** Standard values of Φ⁻¹, to the digits of a double. The last three are the check values of Wichura (1988). */
const PUBLISHED: readonly (readonly [number, number])[] = [
  [0.5, 0],
  [0.75, 0.6744897501960817],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
  [0.995, 2.5758293035489004],
  [1e-10, -6.361340902404056],
  [0.25, -0.6744897501960817],
  [0.001, -3.0902323061678136],
  [1e-20, -9.262340089798409],
];

describe('inverseNormal (Wichura 1988, AS 241)', () => {
  it.each(PUBLISHED)('gives the published quantile of %d', (p, z) => {
    expect(Math.abs(inverseNormal(p) - z)).toBeLessThanOrEqual(6e-16 * Math.abs(z));
  });

  it('is symmetric about one half', () => {
    for (let i = 1; i < 512; i++) {
      // Multiples of 1/1024, for which 1 − p is exact.
      const p = i / 1024;
      expect(inverseNormal(1 - p) + inverseNormal(p)).toBe(0);
    }
  });

  it('rises over the seams of its three ratios', () => {
    for (const seam of [1.388794386496402e-11, 0.075, 0.925]) {
      let last = inverseNormal(seam * (1 - 1e-9));
      for (let i = -99; i <= 100; i++) {
        const value = inverseNormal(seam * (1 + i * 1e-11));
        expect(value).toBeGreaterThan(last - 1e-15);
        last = value;
      }
    }
  });

  it.each([0, 1, -0.1, 1.1, Number.NaN])('refuses the probability %s and names it', (p) => {
    expect(() => inverseNormal(p)).toThrow(`invalid probability for the normal quantile: ${p}`);
    expect(() => inverseNormal(p)).toThrow(RangeError);
  });
});
