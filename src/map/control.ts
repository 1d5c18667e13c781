import { PACT, STATE } from '../model/stance.ts';
import type { VillageColumns } from '../run/result.ts';

/** Whose deals prevail among the villages of a cercle. */
export type Control = 'none' | 'state' | 'jnim' | 'contested';

/** Shares of all villages of a cercle, abandoned ones included. */
export interface DealShares {
  /** In the state's DDR. */
  readonly state: number;
  /** Under a pact with JNIM. */
  readonly pact: number;
}

/** Share of villages from which a side counts as present by its deals. */
const presentFrom = 0.1;
/** Share of villages from which a side can hold a cercle: about one village in seven. */
const holdsFrom = 0.15;
/** A side holds a cercle only with more than this many times the villages of the other. */
const dominates = 2;

/**
 * Control as the map tints it, a rule of display and no part of the model: a side holds a cercle with at least
 * 15 % of its villages and more than twice the other's; otherwise the cercle is contested where one side has that
 * 15 %, or both have at least 10 %; else neither side prevails.
 */
export function cercleControl({ state, pact }: DealShares): Control {
  if (state >= holdsFrom && state > dominates * pact) return 'state';
  if (pact >= holdsFrom && pact > dominates * state) return 'jnim';
  const either = Math.max(state, pact) >= holdsFrom;
  const both = Math.min(state, pact) >= presentFrom;
  return either || both ? 'contested' : 'none';
}

/** Control of each cercle in one frame of stances (a value a village, codes as in `model/stance.ts`). */
export function controlByCercle(
  villages: Pick<VillageColumns, 'cercle'>,
  stances: Uint8Array,
  cercles: number,
): Control[] {
  const counts = Array.from({ length: cercles }, () => ({ all: 0, state: 0, pact: 0 }));
  villages.cercle.forEach((cercle, village) => {
    const count = counts[cercle];
    count.all++;
    if (stances[village] === STATE) count.state++;
    if (stances[village] === PACT) count.pact++;
  });
  return counts.map(({ all, state, pact }) => cercleControl({ state: state / (all || 1), pact: pact / (all || 1) }));
}
