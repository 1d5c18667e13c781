import type { ModelSpec } from '../model/spec.ts';

/** What a run keeps beyond the weekly series of the whole area. */
export interface Recording {
  /** Weekly series for every region and cercle too. */
  readonly places?: boolean;
  /** Stance and blockade of every village at the end of every week, for maps. */
  readonly frames?: boolean;
  /** Every event with week, village and size. */
  readonly events?: boolean;
  /** SHA-256 over stances, people and weapons of every village and week. */
  readonly digest?: boolean;
}

/** One run, completely: the same spec gives the same bytes everywhere. */
export interface RunSpec {
  /** Id of the scenario, for provenance only. */
  readonly scenario: string;
  readonly model: ModelSpec;
  /** Seed as typed by a person; any non-empty text. */
  readonly seed: string;
  /** Which repetition with this seed, from 0. */
  readonly replicate: number;
  readonly weeks: number;
  /** Rounds of Threefry behind every draw: 13 (default), or 20 to show that results do not hang on them. */
  readonly rounds?: 13 | 20;
  readonly record?: Recording;
}
