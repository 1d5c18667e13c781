import { describe, expect, it } from 'vitest';
import { threefry2x32 } from '../../src/random/threefry.ts';

interface KnownAnswer {
  readonly counter: readonly [number, number];
  readonly key: readonly [number, number];
  readonly after13: readonly [number, number];
  readonly after20: readonly [number, number];
}

/** The known-answer vectors of Random123 (Salmon et al. 2011) for threefry2x32. */
const KNOWN_ANSWERS: readonly KnownAnswer[] = [
  { counter: [0, 0], key: [0, 0], after13: [0x9d1c5ec6, 0x8bd50731], after20: [0x6b200159, 0x99ba4efe] },
  {
    counter: [0xffffffff, 0xffffffff],
    key: [0xffffffff, 0xffffffff],
    after13: [0xfd36d048, 0x2d17272c],
    after20: [0x1cb996fc, 0xbb002be7],
  },
  {
    counter: [0x243f6a88, 0x85a308d3],
    key: [0x13198a2e, 0x03707344],
    after13: [0xba3e4725, 0xf27d669e],
    after20: [0xc4923a9c, 0x483df7a0],
  },
];

function wordsOf(known: KnownAnswer, rounds: 13 | 20): number[] {
  const words = new Uint32Array(2);
  threefry2x32(known.key[0], known.key[1], known.counter[0], known.counter[1], rounds, words);
  return [...words];
}

describe('threefry2x32', () => {
  it.each(KNOWN_ANSWERS)('gives the published words after 13 rounds for counter $counter and key $key', (known) => {
    expect(wordsOf(known, 13)).toEqual(known.after13);
  });

  it.each(KNOWN_ANSWERS)('gives the published words after 20 rounds for counter $counter and key $key', (known) => {
    expect(wordsOf(known, 20)).toEqual(known.after20);
  });

  it('reads signed and unsigned words alike', () => {
    const signed = new Uint32Array(2);
    const unsigned = new Uint32Array(2);
    threefry2x32(-1, -2, -3, -4, 13, signed);
    threefry2x32(0xffffffff, 0xfffffffe, 0xfffffffd, 0xfffffffc, 13, unsigned);
    expect(signed).toEqual(unsigned);
  });
});
