import { type OutcomeId, outcomeIndex, outcomeTable } from '../model/outcomes.ts';

/** The whole area, a region or a cercle, in geographic order, never sorted by outcome. */
export interface Place {
  readonly kind: 'area' | 'region' | 'cercle';
  /** 'area', or the id of the region or cercle. */
  readonly id: string;
  readonly villages: number;
  /** People at the start. */
  readonly people: number;
}

/** The villages of a run, one column each, sorted by cercle and number. */
export interface VillageColumns {
  /** Index into the cercles of the scenario. */
  readonly cercle: Uint16Array;
  /** Number within its cercle: with the cercle, its only name. */
  readonly number: Uint16Array;
  readonly xKm: Float64Array;
  readonly yKm: Float64Array;
  readonly people: Int32Array;
}

/** All events of a run in order of week, process and village. */
export interface EventLog {
  readonly week: Uint16Array;
  /** Index into the village columns. */
  readonly village: Uint32Array;
  /** Code, see `model/events.ts`. */
  readonly kind: Uint8Array;
  /** Deaths for attacks, weeks for the end of a blockade, weapons for signings; else 0. */
  readonly value: Int32Array;
}

export interface RunResult {
  readonly engine: string;
  readonly scenario: string;
  readonly seed: string;
  readonly replicate: number;
  readonly weeks: number;
  readonly places: readonly Place[];
  /** Value of outcome o at place p at the end of week t: `series[(p * outcomes + o) * weeks + t]`. */
  readonly series: Float64Array;
  readonly villages: VillageColumns;
  /** Stance of village i after t weeks (0 = set-up): `stances[t * villages + i]`; empty unless recorded. */
  readonly stances: Uint8Array;
  /** 1 where village i was under blockade, laid out like `stances`. */
  readonly blockades: Uint8Array;
  readonly events: EventLog;
  /** Hexadecimal SHA-256; empty unless recorded. */
  readonly digest: string;
}

/** The weekly values of one outcome at one place (0 = whole area), as a view. */
export function seriesOf(result: Pick<RunResult, 'series' | 'weeks'>, outcome: OutcomeId, place = 0): Float64Array {
  const start = (place * outcomeTable.length + outcomeIndex[outcome]) * result.weeks;
  return result.series.subarray(start, start + result.weeks);
}
