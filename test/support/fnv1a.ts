/** The FNV-1a hash (32 bits, in hexadecimal) of the bytes of a column of numbers, as they lie in memory. */
export function fnv1a(values: Float64Array): string {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
