import type { StanceId } from './stance.ts';

/** The parts of a utility, in the order in which they are added. */
export const termIds = [
  'appeal',
  'trust',
  'protection',
  'risk',
  'delivery',
  'markets',
  'autonomy',
  'neighbours',
  'blockade',
  'change',
] as const;
export type TermId = (typeof termIds)[number];

/** One option of a village in a week, taken apart. */
export interface LedgerOption {
  readonly stance: Exclude<StanceId, 'abandoned'>;
  /** Whether the village could choose it: its present stance, holding arms, or an offer at hand this week. */
  readonly available: boolean;
  /** Value of each term, in the order of `termIds`; their sum, added from left to right, is `utility`. */
  readonly terms: readonly number[];
  readonly utility: number;
  /** What the model does not know about the village's leaning (Gumbel noise); 0 under rules without noise. */
  readonly leaning: number;
  /** Chance of this choice over all leanings under the logit rule; 0 if not available. */
  readonly probability: number;
}

/** What a choice hangs on, each a single number: trusts, presences and perceived risks from 0 to 1, and counts of neighbours. */
export const flipQuantities = [
  'trustState',
  'trustJnim',
  'presenceState',
  'presenceJnim',
  'riskHolding',
  'riskState',
  'riskPact',
  'neighboursHolding',
  'neighboursState',
  'neighboursPact',
] as const;
export type FlipQuantity = (typeof flipQuantities)[number];

/** The smallest change of one quantity that would have flipped a choice, all others held as they were. */
export interface Flip {
  readonly quantity: FlipQuantity;
  readonly from: number;
  /** The end of its range, which begins at 0. */
  readonly most: number;
  /** The value that flips; undefined if none in the range does. */
  readonly to?: number;
  /** What would be chosen then. */
  readonly choice?: StanceId;
}

/** Why a village chose what it chose in a week. */
export interface Ledger {
  readonly village: number;
  readonly week: number;
  readonly before: StanceId;
  readonly after: StanceId;
  /** Whether the village met this week, and with which chance it would have. */
  readonly met: boolean;
  readonly meetingChance: number;
  /** What it chose by its rule, or would have chosen had it met. */
  readonly choice: StanceId;
  readonly offeredByState: boolean;
  readonly offeredByJnim: boolean;
  readonly options: readonly LedgerOption[];
  /**
   * What would have flipped the choice, the smallest change (as a share of its range) first, what cannot flip it last.
   * Empty where only one option was open; undefined under rules that do not take the highest utility.
   */
  readonly flips: readonly Flip[] | undefined;
}
