import { describe, expect, it } from 'vitest';
import { type DrawKey, REPLICATE, replicateKey } from '../../src/random/drawKey.ts';
import { keyFromSeed } from '../../src/random/seed.ts';
import { threefry2x32 } from '../../src/random/threefry.ts';

function written(key: DrawKey): string {
  return `${key.word0}:${key.word1}`;
}

describe('keyFromSeed', () => {
  it('gives the same key for the same text', () => {
    expect(keyFromSeed('toguna')).toEqual(keyFromSeed('toguna'));
  });

  it('gives a key that is fixed for good', () => {
    expect(keyFromSeed('toguna')).toEqual({ word0: 936055609, word1: 201153792, rounds: 13 });
  });

  it('leaves the low 8 bits of the second word free for the process', () => {
    for (const seed of ['1', '2', 'Mopti', 'été']) {
      const key = keyFromSeed(seed);
      expect(key.word1 % 256).toBe(0);
      expect(key.word0 >>> 0).toBe(key.word0);
      expect(key.word1 >>> 0).toBe(key.word1);
    }
  });

  it('gives 1,000 distinct keys for 1,000 seeds', () => {
    const keys = new Set(Array.from({ length: 1000 }, (_, i) => written(keyFromSeed(String(i)))));
    expect(keys.size).toBe(1000);
  });

  it('tells a text from its repetitions, and characters of different scripts apart', () => {
    const seeds = ['1', '11', '111', 'ab', 'abab', '7 7', 'Ê', '\u07ca', '\u0100', '\u0000', ' ', '  '];
    expect(new Set(seeds.map((seed) => written(keyFromSeed(seed)))).size).toBe(seeds.length);
  });

  it('takes 13 rounds unless told 20', () => {
    expect(keyFromSeed('a').rounds).toBe(13);
    expect(keyFromSeed('a', 20).rounds).toBe(20);
  });

  it('refuses the empty text', () => {
    expect(() => keyFromSeed('')).toThrow(RangeError);
  });
});

describe('replicateKey', () => {
  const base = keyFromSeed('replicates');

  it('gives 5,000 distinct keys, none of them the base key', () => {
    const keys = new Set(Array.from({ length: 5000 }, (_, r) => written(replicateKey(base, r))));
    expect(keys.size).toBe(5000);
    expect(keys.has(written(base))).toBe(false);
  });

  it('is Threefry of 20 rounds under the process number kept for replicates', () => {
    const words = new Uint32Array(2);
    threefry2x32(base.word0, base.word1 + REPLICATE, 7, 0, 20, words);
    const key = replicateKey(base, 7);
    expect(key.word0).toBe(words[0]);
    expect(key.word1).toBe(words[1] - (words[1] % 256));
  });

  it('keeps the number of rounds of the base key', () => {
    expect(replicateKey(keyFromSeed('a', 20), 0).rounds).toBe(20);
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 32])('refuses the index %s and names it', (index) => {
    expect(() => replicateKey(base, index)).toThrow(`invalid replicate index: ${index}`);
  });
});
