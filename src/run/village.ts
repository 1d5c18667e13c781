import type { StanceId } from '../model/stance.ts';

/** Everything the page tells of one village at the end of a week. */
export interface VillageState {
  /** Index into the village columns of the result. */
  readonly village: number;
  readonly week: number;
  readonly stance: StanceId;
  /** Weeks since it entered the present deal; undefined outside a deal. */
  readonly weeksInDeal?: number;
  readonly served: boolean;
  readonly initialPeople: number;
  readonly present: number;
  readonly displaced: number;
  readonly dead: number;
  readonly initialWeapons: number;
  readonly weapons: number;
  readonly cohesion: number;
  readonly trustState: number;
  readonly trustJnim: number;
  readonly presenceState: number;
  readonly presenceJnim: number;
  /** Weeks under the present blockade; undefined without one. */
  readonly weeksBlockaded?: number;
  /** Weeks since the last attack; undefined if there was none. */
  readonly weeksSinceAttack?: number;
  /** Shares of neighbours by stance. */
  readonly neighboursHolding: number;
  readonly neighboursState: number;
  readonly neighboursPact: number;
  /** Indices of the neighbours, nearest first. */
  readonly neighbours: readonly number[];
}
