import { describe, expect, it } from 'vitest';
import { type DrawKey, replicateKey } from '../../src/random/drawKey.ts';
import { keyFromSeed } from '../../src/random/seed.ts';
import { threefry2x32 } from '../../src/random/threefry.ts';
import { drawPair } from '../../src/random/uniform.ts';

const DRAWS = 100_000;
const key = keyFromSeed('uniform');

function pair(from: DrawKey, process: number, agent: number, week: number, k: number): [number, number] {
  const out = new Float64Array(2);
  drawPair(from, process, agent, week, k, out);
  return [out[0], out[1]];
}

function correlation(x: Float64Array, y: Float64Array): number {
  const centre = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [centre(x), centre(y)];
  let [xy, xx, yy] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    xy += (x[i] - meanX) * (y[i] - meanY);
    xx += (x[i] - meanX) ** 2;
    yy += (y[i] - meanY) ** 2;
  }
  return xy / Math.sqrt(xx * yy);
}

function firstWords(draw: (i: number) => [number, number]): Float64Array {
  return Float64Array.from({ length: DRAWS }, (_, i) => draw(i)[0]);
}

describe('drawPair', () => {
  it.each([13, 20] as const)('is threefry2x32 of %i rounds with the words laid out as documented', (rounds) => {
    const from = keyFromSeed('layout', rounds);
    const words = new Uint32Array(2);
    for (let i = 0; i < 1000; i++) {
      const [process, agent, week, k] = [i % 255, i * 7919, (i * 65) % 65536, (i * 131) % 65536];
      threefry2x32(from.word0, from.word1 + process, agent, week + k * 65536, rounds, words);
      expect(pair(from, process, agent, week, k)).toEqual([(words[0] + 0.5) / 2 ** 32, (words[1] + 0.5) / 2 ** 32]);
    }
  });

  it('does not depend on the order of calls', () => {
    const forward = Array.from({ length: 500 }, (_, i) => pair(key, 1, i, 10, 0));
    const backward = Array.from({ length: 500 }, (_, i) => pair(key, 1, 499 - i, 10, 0)).reverse();
    expect(backward).toEqual(forward);
  });

  it('moves both draws when the seed, the process, the agent, the week or the draw number moves by one', () => {
    const here = pair(key, 3, 40, 50, 6);
    const moved = [
      pair(keyFromSeed('uniforn'), 3, 40, 50, 6),
      pair(replicateKey(key, 0), 3, 40, 50, 6),
      pair(key, 4, 40, 50, 6),
      pair(key, 3, 41, 50, 6),
      pair(key, 3, 40, 51, 6),
      pair(key, 3, 40, 50, 7),
      pair({ ...key, rounds: 20 }, 3, 40, 50, 6),
    ];
    const values = new Set([...here, ...moved.flat()]);
    expect(values.size).toBe(16);
  });

  it('stays inside (0, 1) with the mean and the variance of a uniform, in both words', () => {
    const out = new Float64Array(2);
    const sum = [0, 0];
    const squares = [0, 0];
    for (let i = 0; i < DRAWS; i++) {
      drawPair(key, 2, i, 30, 0, out);
      for (const word of [0, 1]) {
        if (!(out[word] > 0 && out[word] < 1)) throw new Error(`draw ${i} is ${out[word]}`);
        sum[word] += out[word];
        squares[word] += (out[word] - 0.5) ** 2;
      }
    }
    for (const word of [0, 1]) {
      // Deltas of four standard errors: 0.2887/√n for the mean, 0.0745/√n for the variance.
      expect(Math.abs(sum[word] / DRAWS - 0.5)).toBeLessThan((4 * 0.2887) / Math.sqrt(DRAWS));
      expect(Math.abs(squares[word] / DRAWS - 1 / 12)).toBeLessThan((4 * 0.0745) / Math.sqrt(DRAWS));
    }
  });

  it('shows no correlation between its words, neighbouring agents, weeks, draw numbers, processes or replicates', () => {
    const base = firstWords((i) => pair(key, 5, i, 20, 1));
    const others: Record<string, Float64Array> = {
      word: Float64Array.from({ length: DRAWS }, (_, i) => pair(key, 5, i, 20, 1)[1]),
      agent: firstWords((i) => pair(key, 5, i + 1, 20, 1)),
      week: firstWords((i) => pair(key, 5, i, 21, 1)),
      draw: firstWords((i) => pair(key, 5, i, 20, 2)),
      process: firstWords((i) => pair(key, 6, i, 20, 1)),
    };
    // Four standard errors of a correlation of nothing: 4/√n.
    for (const [name, values] of Object.entries(others)) {
      expect(Math.abs(correlation(base, values)), name).toBeLessThan(4 / Math.sqrt(DRAWS));
    }
    const replicates = Array.from({ length: 1001 }, (_, r) => replicateKey(key, r));
    const here = firstWords((i) => pair(replicates[i % 1000], 5, (i / 1000) | 0, 20, 1));
    const next = firstWords((i) => pair(replicates[(i % 1000) + 1], 5, (i / 1000) | 0, 20, 1));
    expect(Math.abs(correlation(here, next))).toBeLessThan(4 / Math.sqrt(DRAWS));
  });

  it('shows no correlation between neighbouring seeds', () => {
    const keys = Array.from({ length: 501 }, (_, i) => keyFromSeed(String(i)));
    const here = firstWords((i) => pair(keys[i % 500], 5, (i / 500) | 0, 20, 1));
    const next = firstWords((i) => pair(keys[(i % 500) + 1], 5, (i / 500) | 0, 20, 1));
    expect(Math.abs(correlation(here, next))).toBeLessThan(4 / Math.sqrt(DRAWS));
  });
});
