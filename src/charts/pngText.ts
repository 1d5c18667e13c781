/** Checksum of PNG chunks (CRC-32). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function textChunk(key: string, value: string): Uint8Array {
  const body = new TextEncoder().encode(`iTXt${key}\0\0\0\0\0${value}`);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, body.length - 4);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return chunk;
}

/** Length of the signature and the head of every PNG file: text may follow. */
const headLength = 33;

/** A PNG file with keys and values as text inside it (iTXt chunks, UTF-8); keys are Latin and shorter than 80 letters. */
export function pngWithText(png: Uint8Array, lines: readonly (readonly [key: string, value: string])[]): Uint8Array {
  const parts = [png.subarray(0, headLength), ...lines.map((line) => textChunk(...line)), png.subarray(headLength)];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
