import { describe, expect, it } from 'vitest';
import { exp } from '../../src/random/exp.ts';
import { drawPair } from '../../src/random/uniform.ts';
import { fnv1a } from '../support/fnv1a.ts';

const key = { word0: 1, word1: 256, rounds: 13 } as const;

/** Inputs over the whole range, the overflows included, and (every second one) over −10 to 10. */
function inputs(count: number): Float64Array {
  const out = new Float64Array(2);
  return Float64Array.from({ length: count }, (_, i) => {
    drawPair(key, 0, i, 0, 0, out);
    return i % 2 === 0 ? out[0] * 1460 - 748 : (out[0] - 0.5) * 20;
  });
}

describe('exp', () => {
  it('lies within one unit in the last place of Math.exp over 200,000 inputs', () => {
    let worst = 0;
    for (const x of inputs(200_000)) {
      const expected = Math.exp(x);
      if (expected > 2.3e-308 && expected < Infinity) worst = Math.max(worst, Math.abs(exp(x) - expected) / expected);
      else if (expected === Infinity) expect(exp(x)).toBe(Infinity);
      else expect(Math.abs(exp(x) - expected)).toBeLessThanOrEqual(Number.MIN_VALUE);
    }
    expect(worst).toBeLessThanOrEqual(2.3e-16);
  });

  it('gives the same bytes in every engine over a million inputs', () => {
    expect(fnv1a(inputs(1_000_000).map(exp))).toBe('6434f9e7');
  });

  it('is exact where the value is known', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
    expect(exp(1e-20)).toBe(1);
    expect(exp(-Infinity)).toBe(0);
    expect(exp(Infinity)).toBe(Infinity);
    expect(exp(Number.NaN)).toBeNaN();
  });

  it('passes to Infinity, to the subnormal numbers and to 0 at the right places', () => {
    expect(exp(709.782712893384)).toBeLessThan(Infinity);
    expect(exp(709.7827128933841)).toBe(Infinity);
    expect(exp(-708.4)).toBeLessThan(2.2250738585072014e-308);
    expect(exp(-745.1332191019411)).toBe(Number.MIN_VALUE);
    expect(exp(-745.1332191019412)).toBe(0);
  });

  it('never falls as its argument rises', () => {
    for (const start of [-745.2, -708.5, -1.04, -0.35, 0.34, 1.03, 700]) {
      let last = exp(start);
      for (let i = 1; i <= 2000; i++) {
        const value = exp(start + i * 1e-5);
        expect(value).toBeGreaterThanOrEqual(last);
        last = value;
      }
    }
  });
});
