import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/run/sha256.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function digestOf(...pieces: readonly Uint8Array[]): string {
  const hash = sha256();
  for (const piece of pieces) hash.update(piece);
  return hash.finish();
}

/** Messages and digests of FIPS 180-4's examples (NIST) and of the empty message. */
const vectors: readonly (readonly [title: string, message: string, digest: string])[] = [
  ['the empty message', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['one block', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'two blocks (448 bits)',
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a million times a', 'a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
];

describe('SHA-256 (FIPS 180-4)', () => {
  it.each(vectors)('gives the published digest of %s', (_, message, digest) => {
    expect(digestOf(bytesOf(message))).toBe(digest);
  });

  it('gives the same digest for a message fed in pieces of any length', () => {
    const message = bytesOf('a'.repeat(1_000_000));
    for (const length of [1, 55, 56, 63, 64, 65, 1000]) {
      const pieces = Array.from({ length: Math.ceil(10_000 / length) }, (_, k) =>
        message.subarray(k * length, Math.min((k + 1) * length, 10_000)),
      );
      expect(digestOf(...pieces), `pieces of ${length}`).toBe(digestOf(message.subarray(0, 10_000)));
    }
    expect(digestOf(message.subarray(0, 3), message.subarray(3))).toBe(vectors[3][2]);
  });

  it('agrees with another implementation on every length around the ends of blocks', () => {
    const bytes = Uint8Array.from({ length: 200 }, (_, k) => (k * 37 + 11) & 0xff);
    for (let length = 0; length <= 200; length++) {
      const message = bytes.subarray(0, length);
      expect(digestOf(message)).toBe(createHash('sha256').update(message).digest('hex'));
    }
  });
});
