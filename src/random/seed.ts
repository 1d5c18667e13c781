import seedrandom from 'seedrandom';
import { type DrawKey, seedBits } from './drawKey.ts';

/**
 * Turns the seed a person types into the key of a run: two 32-bit integers of seedrandom, of which the second gives its
 * upper 24 bits. Every character counts, spaces and capitals too. Only the text is used, never the machine's entropy.
 * Throws RangeError for the empty text.
 */
export function keyFromSeed(seed: string, rounds: 13 | 20 = 13): DrawKey {
  if (seed === '') throw new RangeError(`invalid seed: '${seed}' (the empty text)`);
  const generator = seedrandom(spelledOut(seed));
  const word0 = generator.int32() >>> 0;
  const word1 = seedBits(generator.int32());
  return { word0, word1, rounds };
}

/**
 * The length of the text and its UTF-16 codes, as decimal numbers: '11' becomes '2 49 49'. seedrandom repeats a short
 * text to fill its table and reads codes modulo 256, so on the bare text '1', '11' and '111' would be the same seed.
 */
function spelledOut(seed: string): string {
  const codes = Array.from({ length: seed.length }, (_, i) => seed.charCodeAt(i));
  return [seed.length, ...codes].join(' ');
}
