import { type LedgerOption, termIds } from '../../../model/ledger.ts';
import type { ReasonId } from './reasons.ts';

/** A step of a waterfall: from the sum so far to the sum with this part; `sum` and `all` are where it stands by then. */
export interface WaterfallStep {
  readonly id: ReasonId | 'sum' | 'all';
  readonly from: number;
  readonly to: number;
}

/** An option from zero over its utility to its score, the utility with the village's own leaning. */
export interface Waterfall {
  readonly option: LedgerOption;
  readonly steps: readonly WaterfallStep[];
  readonly score: number;
}

/** A waterfall for each open option with the terms that any of them has, and the extent of all on one scale. */
export function waterfallsOf(options: readonly LedgerOption[]): {
  readonly waterfalls: readonly Waterfall[];
  readonly extent: readonly [low: number, high: number];
} {
  const open = options.filter(({ available }) => available);
  const used = [...termIds.keys()].filter((term) => open.some(({ terms }) => terms[term] !== 0));
  const leans = open.some(({ leaning }) => leaning !== 0);
  const waterfalls = open.map((option): Waterfall => {
    let sum = 0;
    const add = (id: WaterfallStep['id'], value: number): WaterfallStep => {
      const from = sum;
      sum += value;
      return { id, from, to: sum };
    };
    const steps = used.map((term) => add(termIds[term], option.terms[term]));
    steps.push(add('sum', 0));
    if (leans) steps.push(add('leaning', option.leaning), add('all', 0));
    return { option, steps, score: sum };
  });
  const ends = waterfalls.flatMap(({ steps }) => steps.map(({ to }) => to));
  return { waterfalls, extent: [Math.min(0, ...ends), Math.max(0, ...ends)] };
}
