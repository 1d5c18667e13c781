import { describe, expect, it } from 'vitest';
import { pngWithText } from '../../src/charts/pngText.ts';
import { brokenLines, standaloneSvg } from '../../src/charts/standaloneSvg.ts';

const markup =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100" aria-hidden="true"><path stroke="var(--state)"/></svg>';
const texts = {
  title: 'A finding with <angles> & more',
  subtitle: 'Share of villages',
  caption: 'Seed one. Illustrative: coefficients are not estimated from data. '.repeat(3),
  head: [
    ['seed', 'a "seed" & more'],
    ['engine', '1'],
  ] as const,
};

describe('a chart as a file', () => {
  const { text, width, height } = standaloneSvg(
    { markup, width: 300, height: 100 },
    texts,
    (property) => `#${property}`,
  );

  it('leaves no custom property and names its fonts', () => {
    expect(text).not.toContain('var(');
    expect(text).toContain('stroke="#--state"');
    expect(text).toContain("font-family=\"system-ui, 'Segoe UI'");
  });

  it('carries its origin for programs and for readers', () => {
    expect(text).toContain('<metadata>seed: a &quot;seed&quot; &amp; more\nengine: 1</metadata>');
    expect(text).toContain('<title>A finding with &lt;angles&gt; &amp; more</title>');
    expect(text.replaceAll(/<\/text><text[^>]*>/g, ' ')).toContain(texts.caption.trim());
  });

  it('has room for the chart, what stands above it and what below', () => {
    expect(width).toBe(332);
    const lines = [...text.matchAll(/<text x="16" y="(\d+)"/g)].map(([, y]) => Number(y));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(Math.max(...lines)).toBeLessThan(height);
    const chart = Number(/<svg x="16" y="(\d+)"/.exec(text)?.[1]);
    expect(lines.every((y) => y < chart || y > chart + 100)).toBe(true);
  });

  it('breaks lines at spaces, and words that are longer than a line', () => {
    expect(brokenLines('one two three', 7)).toEqual(['one two', 'three']);
    expect(brokenLines('abcdefgh i', 3)).toEqual(['abc', 'def', 'gh', 'i']);
  });
});

describe('text in a PNG file', () => {
  it('stands after the head, with its length and checksum, and changes nothing else', () => {
    const png = Uint8Array.from({ length: 50 }, (_, i) => i);
    const written = pngWithText(png, [['seed', 'né']]);
    const chunk = written.subarray(33, written.length - 17);
    expect(new TextDecoder().decode(chunk.subarray(4, -4))).toBe('iTXtseed\0\0\0\0\0né');
    expect(new DataView(chunk.buffer, chunk.byteOffset).getUint32(0)).toBe(chunk.length - 12);
    expect([...written.subarray(0, 33), ...written.subarray(written.length - 17)]).toEqual([...png]);
  });

  it('has the checksum of the PNG standard', () => {
    const [end] = [pngWithText(new Uint8Array(33), [['a', 'b']])];
    expect(new DataView(end.buffer).getUint32(end.length - 4)).toBe(crcOf(end.subarray(37, end.length - 4)));
  });
});

/** CRC-32 by polynomial division, bit by bit, as the standard defines it. */
function crcOf(bytes: Uint8Array): number {
  const bits = Array.from(bytes).flatMap((byte) => Array.from({ length: 8 }, (_, bit) => (byte >> bit) & 1));
  const divided = bits.reduce((register, bit) => {
    const shifted = register >>> 1;
    return (register ^ bit) & 1 ? (shifted ^ 0xedb88320) >>> 0 : shifted;
  }, 0xffffffff);
  return ~divided >>> 0;
}
