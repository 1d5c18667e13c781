/** Largest scenario file that is read: 4 MiB (bytes of a file; characters of a text, which are never more). */
export const MAX_SCENARIO_BYTES = 4 * 1024 * 1024;

/** Longest run, in weeks. */
export const MAX_WEEKS = 1040;

/** Files that may extend one another in a chain. */
export const MAX_EXTENDS = 16;

/** Lists and objects inside each other in a file. */
export const MAX_NESTING = 32;

/** Most villages that one run simulates: about twelve times those of central Mali. */
export const MAX_SIMULATED_VILLAGES = 50_000;
