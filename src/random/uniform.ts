import type { DrawKey } from './drawKey.ts';

/** 2^−32. */
const UNIT = 1 / 4294967296;

/**
 * Writes two uniform draws of the open interval (0, 1) to `out[0]` and `out[1]`: a pure function of the key, the process
 * (0 to 254), the agent (a 32-bit integer), the week (0 to 65535) and the draw number k (0 to 65535), never of the order
 * of calls. Each draw is (word + 0.5) / 2^32 of Threefry-2x32 with key (word0, word1 | process) and counter
 * (agent, week | k << 16); Salmon et al. (2011). The arguments are not checked: this runs for every village and week.
 *
 * The rounds of threefry.ts are repeated here on purpose, and a test holds the two equal. Calling them was measured as
 * fast in Node, but a call hands over 32-bit words, which engines with 31-bit small integers must allocate.
 */
export function drawPair(
  key: DrawKey,
  process: number,
  agent: number,
  week: number,
  k: number,
  out: Float64Array,
): void {
  const first = key.word0 | 0;
  const second = key.word1 | process | 0;
  const parity = 0x1bd11bda ^ first ^ second;
  let x = (agent + first) | 0;
  let y = ((week | (k << 16)) + second) | 0;
  x = (x + y) | 0;
  y = ((y << 13) | (y >>> 19)) ^ x;
  x = (x + y) | 0;
  y = ((y << 15) | (y >>> 17)) ^ x;
  x = (x + y) | 0;
  y = ((y << 26) | (y >>> 6)) ^ x;
  x = (x + y) | 0;
  y = ((y << 6) | (y >>> 26)) ^ x;
  x = (x + second) | 0;
  y = (y + parity + 1) | 0;
  x = (x + y) | 0;
  y = ((y << 17) | (y >>> 15)) ^ x;
  x = (x + y) | 0;
  y = ((y << 29) | (y >>> 3)) ^ x;
  x = (x + y) | 0;
  y = ((y << 16) | (y >>> 16)) ^ x;
  x = (x + y) | 0;
  y = ((y << 24) | (y >>> 8)) ^ x;
  x = (x + parity) | 0;
  y = (y + first + 2) | 0;
  x = (x + y) | 0;
  y = ((y << 13) | (y >>> 19)) ^ x;
  x = (x + y) | 0;
  y = ((y << 15) | (y >>> 17)) ^ x;
  x = (x + y) | 0;
  y = ((y << 26) | (y >>> 6)) ^ x;
  x = (x + y) | 0;
  y = ((y << 6) | (y >>> 26)) ^ x;
  x = (x + first) | 0;
  y = (y + second + 3) | 0;
  x = (x + y) | 0;
  y = ((y << 17) | (y >>> 15)) ^ x;
  if (key.rounds === 20) {
    x = (x + y) | 0;
    y = ((y << 29) | (y >>> 3)) ^ x;
    x = (x + y) | 0;
    y = ((y << 16) | (y >>> 16)) ^ x;
    x = (x + y) | 0;
    y = ((y << 24) | (y >>> 8)) ^ x;
    x = (x + second) | 0;
    y = (y + parity + 4) | 0;
    x = (x + y) | 0;
    y = ((y << 13) | (y >>> 19)) ^ x;
    x = (x + y) | 0;
    y = ((y << 15) | (y >>> 17)) ^ x;
    x = (x + y) | 0;
    y = ((y << 26) | (y >>> 6)) ^ x;
    x = (x + y) | 0;
    y = ((y << 6) | (y >>> 26)) ^ x;
    x = (x + parity) | 0;
    y = (y + first + 5) | 0;
  }
  out[0] = ((x >>> 0) + 0.5) * UNIT;
  out[1] = ((y >>> 0) + 0.5) * UNIT;
}
