import seedrandom from 'seedrandom';
import { type DrawKey, seedBits } from './drawKey.ts';

/**
 * Turns the seed a person types into the key of a run: two 32-bit integers of `seedrandom(seed)`, of which the second
 * gives its upper 24 bits. Every character counts, spaces and capitals too. Only the text is used, never the machine's
 * entropy. Throws RangeError for the empty string.
 */
export function keyFromSeed(seed: string, rounds: 13 | 20 = 13): DrawKey {
  if (seed === '') throw new RangeError(`invalid seed: '${seed}' (the empty text)`);
  const generator = seedrandom(seed);
  const word0 = generator.int32() >>> 0;
  const word1 = seedBits(generator.int32());
  return { word0, word1, rounds };
}
