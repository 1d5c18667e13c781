import type { RunResult } from '../../run/result.ts';

const isTypedArray = (value: unknown): value is Uint8Array => ArrayBuffer.isView(value) && !(value instanceof DataView);

function copied<T>(value: T, buffers: ArrayBufferLike[]): T {
  if (isTypedArray(value)) {
    const copy = value.slice();
    buffers.push(copy.buffer);
    return copy as T;
  }
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copied(part, buffers)])) as T;
}

/** A copy of a result whose typed arrays can be handed over without a second copy; the original stays usable. */
export function parcelOf(result: RunResult): { readonly result: RunResult; readonly buffers: ArrayBuffer[] } {
  const buffers: ArrayBufferLike[] = [];
  return { result: copied(result, buffers), buffers: buffers as ArrayBuffer[] };
}
