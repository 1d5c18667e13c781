/** What comes back across threads: the value, or why there is none. Failures are data, since threads lose error classes. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'failed' | 'superseded'; readonly message: string };

/** A failure in words. */
export function failed(error: unknown): Answer<never> {
  return { ok: false, reason: 'failed', message: error instanceof Error ? error.message : String(error) };
}

/** The answer to a request that a newer one has made pointless. */
export const superseded: Answer<never> = { ok: false, reason: 'superseded', message: 'superseded by a newer request' };
