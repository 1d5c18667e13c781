/**
 * Threefry-2x32 of Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC11.
 * A counter-based generator: two 32-bit output words as a pure function of a 64-bit key and a 64-bit counter.
 *
 * Each round adds, rotates and xors; after every fourth round the key is added again, with the round group's number.
 * The rotations are 13, 15, 26, 6, 17, 29, 16, 24, repeated. Thirteen rounds have three key additions and end on a bare
 * round, as in Random123, whose known answers are the test of this file. The rounds are written out, on local 32-bit
 * integers, because this is the hottest function of the program.
 *
 * `out` receives two unsigned 32-bit words. Inputs are taken modulo 2^32; no errors.
 */
export function threefry2x32(
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
  rounds: 13 | 20,
  out: Uint32Array,
): void {
  const first = key0 | 0;
  const second = key1 | 0;
  const parity = 0x1bd11bda ^ first ^ second;
  let x = (counter0 + first) | 0;
  let y = (counter1 + second) | 0;
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
  if (rounds === 20) {
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
  out[0] = x;
  out[1] = y;
}
