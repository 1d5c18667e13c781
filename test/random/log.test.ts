import { describe, expect, it } from 'vitest';
import { log } from '../../src/random/log.ts';
import { drawPair } from '../../src/random/uniform.ts';
import { fnv1a } from '../support/fnv1a.ts';

const key = { word0: 1, word1: 256, rounds: 13 } as const;

/** Inputs in (0, 1), and (every second one) of every power of two, the subnormal numbers included. */
function inputs(count: number): Float64Array {
  const out = new Float64Array(2);
  return Float64Array.from({ length: count }, (_, i) => {
    drawPair(key, 1, i, 0, 0, out);
    return i % 2 === 0 ? out[0] : (1 + out[0]) * 2 ** (Math.floor(out[1] * 2098) - 1074);
  });
}

describe('log', () => {
  it('lies within one unit in the last place of Math.log over 200,000 inputs', () => {
    let worst = 0;
    for (const x of inputs(200_000)) {
      const expected = Math.log(x);
      if (expected !== 0) worst = Math.max(worst, Math.abs((log(x) - expected) / expected));
    }
    expect(worst).toBeLessThanOrEqual(2.3e-16);
  });

  it('lies within one unit in the last place of Math.log next to 1', () => {
    for (let i = -2000; i <= 2000; i++) {
      const x = 1 + i * 1e-9;
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(2.3e-16 * Math.abs(Math.log(x)));
    }
  });

  it('gives the same bytes in every engine over a million inputs', () => {
    expect(fnv1a(inputs(1_000_000).map(log))).toBe('ba653798');
  });

  it('is exact where the value is known', () => {
    expect(log(1)).toBe(0);
    expect(log(2)).toBe(Math.LN2);
    expect(log(0)).toBe(-Infinity);
    expect(log(-0)).toBe(-Infinity);
    expect(log(Infinity)).toBe(Infinity);
    expect(log(-1)).toBeNaN();
    expect(log(-Infinity)).toBeNaN();
    expect(log(Number.NaN)).toBeNaN();
    expect(log(Number.MIN_VALUE)).toBe(-744.4400719213812);
    expect(log(Number.MAX_VALUE)).toBe(709.782712893384);
  });

  it('never falls as its argument rises', () => {
    for (const start of [2.2250738585072e-308, 0.35, 0.7071, 0.9999, 1.0001, 1.4142, 2.8284, 1e300]) {
      let last = log(start);
      for (let i = 1; i <= 2000; i++) {
        const value = log(start * (1 + i * 1e-7));
        expect(value).toBeGreaterThanOrEqual(last);
        last = value;
      }
    }
  });
});
