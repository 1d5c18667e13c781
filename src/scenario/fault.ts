/** One thing wrong with an input: where, what was found, what was expected. */
export interface Fault {
  /** File or name of the input, as the user gave it. */
  readonly file: string;
  /** Path within it, such as `interventions[2].changes[0].scale`; empty for the whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** The result of reading an input: the value, or every fault found. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };
