/** SHA-256 (FIPS 180-4), fed in pieces: the same digest in every engine, without any platform's crypto. */
export interface Sha256 {
  update(bytes: Uint8Array): void;
  /** Hexadecimal digest of all bytes so far; the hash cannot be used afterwards. */
  finish(): string;
}

/** First 32 bits of the fractional parts of the square roots of the first 8 primes, and cube roots of the first 64. */
const primes = firstPrimes(64);
const INITIAL = Int32Array.from(primes.slice(0, 8), (p) => fractionBits(p, 2n));
const ROUND = Int32Array.from(primes, (p) => fractionBits(p, 3n));

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
  return found;
}

/** ⌊2³² · frac(p^(1/root))⌋ in whole numbers: the integer root of p · 2^(32·root), low 32 bits. */
function fractionBits(p: number, root: bigint): number {
  const target = BigInt(p) << (32n * root);
  let low = 0n;
  let high = 1n << 40n;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** root <= target) low = middle;
    else high = middle;
  }
  return Number(BigInt.asIntN(32, low));
}

const rotate = (x: number, by: number) => (x >>> by) | (x << (32 - by));

/** Starts a hash. */
export function sha256(): Sha256 {
  const hash = INITIAL.slice();
  const schedule = new Int32Array(64);
  const block = new Uint8Array(64);
  let filled = 0;
  let length = 0;

  function compress(bytes: Uint8Array, at: number): void {
    for (let t = 0; t < 16; t++) {
      const k = at + 4 * t;
      schedule[t] = (bytes[k] << 24) | (bytes[k + 1] << 16) | (bytes[k + 2] << 8) | bytes[k + 3];
    }
    for (let t = 16; t < 64; t++) {
      const early = schedule[t - 15];
      const late = schedule[t - 2];
      const small = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
      const large = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
      schedule[t] = (schedule[t - 16] + small + schedule[t - 7] + large) | 0;
    }
    let a = hash[0];
    let b = hash[1];
    let c = hash[2];
    let d = hash[3];
    let e = hash[4];
    let f = hash[5];
    let g = hash[6];
    let h = hash[7];
    for (let t = 0; t < 64; t++) {
      const sum1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const first = (h + sum1 + ((e & f) ^ (~e & g)) + ROUND[t] + schedule[t]) | 0;
      const sum0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const second = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    hash[0] += a;
    hash[1] += b;
    hash[2] += c;
    hash[3] += d;
    hash[4] += e;
    hash[5] += f;
    hash[6] += g;
    hash[7] += h;
  }

  function update(bytes: Uint8Array): void {
    length += bytes.length;
    let at = 0;
    if (filled > 0) {
      at = Math.min(64 - filled, bytes.length);
      block.set(bytes.subarray(0, at), filled);
      filled += at;
      if (filled < 64) return;
      compress(block, 0);
      filled = 0;
    }
    for (; at + 64 <= bytes.length; at += 64) compress(bytes, at);
    block.set(bytes.subarray(at), 0);
    filled = bytes.length - at;
  }

  return {
    update,
    finish() {
      const bits = length * 8;
      const tail = new Uint8Array(((filled < 56 ? 64 : 128) - filled) | 0);
      tail[0] = 0x80;
      const view = new DataView(tail.buffer);
      view.setUint32(tail.length - 8, Math.floor(bits / 2 ** 32));
      view.setUint32(tail.length - 4, bits >>> 0);
      update(tail);
      return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
    },
  };
}
