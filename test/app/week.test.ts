import { describe, expect, it } from 'vitest';
import { dealsAt, frameAt, harmUntil, lastChangeOf } from '../../src/app/week.ts';
import { outcomeIndex, outcomeTable } from '../../src/model/outcomes.ts';
import type { RunResult } from '../../src/run/result.ts';

const weeks = 3;
const series = new Float64Array(outcomeTable.length * weeks);
series.set([1, 0, 2], outcomeIndex.deathsJnim * weeks);
series.set([0, 4, 0], outcomeIndex.deathsState * weeks);
const result = {
  weeks,
  series,
  villages: { number: Uint16Array.of(1, 2) },
  stances: Uint8Array.of(0, 0, 2, 0, 2, 1, 0, 1),
} as unknown as RunResult;

describe('what is shown of a week', () => {
  it('takes frames after so many weeks, 0 for the set-up', () => {
    expect([0, 1, 3].map((week) => [...frameAt(result, 'stances', week)])).toEqual([
      [0, 0],
      [2, 0],
      [0, 1],
    ]);
    expect(dealsAt(result, 2)).toEqual({ pacts: 1, state: 1 });
  });

  it('adds up the dead of the weeks that are over', () => {
    expect(harmUntil(result, 0)).toEqual({ jnim: 0, state: 0, militia: 0, all: 0 });
    expect(harmUntil(result, 2)).toEqual({ jnim: 1, state: 4, militia: 0, all: 5 });
    expect(harmUntil(result, 3)).toEqual({ jnim: 3, state: 4, militia: 0, all: 7 });
  });

  it('finds the last change of a village up to a week', () => {
    expect([0, 1, 2, 3].map((week) => lastChangeOf(result, 0, week))).toEqual([undefined, 1, 1, 3]);
    expect(lastChangeOf(result, 1, 3)).toBe(2);
  });
});
