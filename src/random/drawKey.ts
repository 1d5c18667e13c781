import { threefry2x32 } from './threefry.ts';

/**
 * What keys every draw of a run: 56 bits of seed, and the number of Threefry rounds.
 * `word0` is an unsigned 32-bit word. `word1` holds 24 bits in its upper part; its low 8 bits are zero, and each draw
 * puts the number of its process there.
 */
export interface DrawKey {
  readonly word0: number;
  readonly word1: number;
  readonly rounds: 13 | 20;
}

/** The process number under which replicate keys are derived; no process of the model may use it. */
export const REPLICATE = 255;

/** Keeps the upper 24 bits of a word, as an unsigned number: the part of `word1` that belongs to the seed. */
export function seedBits(word: number): number {
  return (word & 0xffffff00) >>> 0;
}

/**
 * The key of replicate `replicate` (0, 1, 2, …) of a run: a pure function of the base key and the index, so a replicate
 * is the same whichever worker runs it and in whatever order. Replicate 0 is derived like the others.
 * Always 20 rounds of Threefry. Throws RangeError unless the index is a whole number from 0 to 2^32 − 1.
 */
export function replicateKey(base: DrawKey, replicate: number): DrawKey {
  if (!Number.isInteger(replicate) || replicate < 0 || replicate > 0xffffffff) {
    throw new RangeError(`invalid replicate index: ${replicate}`);
  }
  const words = new Uint32Array(2);
  threefry2x32(base.word0, base.word1 | REPLICATE, replicate, 0, 20, words);
  return { word0: words[0], word1: seedBits(words[1]), rounds: base.rounds };
}
