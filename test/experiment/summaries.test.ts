import { describe, expect, it } from 'vitest';
import { bandOf, spreadOf } from '../../src/experiment/bands.ts';
import { finalsOf } from '../../src/experiment/finals.ts';
import { harmOf } from '../../src/experiment/harm.ts';
import { fabricatedResult } from '../output/fabricatedResult.ts';

const result = fabricatedResult({
  deathsJnim: [1, 0, 2, 0],
  deathsState: [0, 3, 0, 0],
  deathsMilitia: [0, 0, 0, 1],
  displaced: [10, 60, 50, 40],
  villagesPact: [0, 1, 2, 2],
  signedPact: [0, 1, 1, 0],
  dead: [1, 4, 6, 7],
});

describe('the harm of a run', () => {
  it('adds deaths up by perpetrator and relates them to the people at the start and to a year', () => {
    expect(harmOf(result)).toEqual({
      deathsJnim: 3,
      deathsState: 3,
      deathsMilitia: 1,
      deaths: 7,
      deathsPer100000AndYear: (7 / 1000) * 100_000 * (52 / 4),
      displaced: 40,
    });
  });

  it('refuses a result without places', () => {
    expect(() => harmOf({ ...result, places: [] })).toThrow('harmOf requires the place of the whole area');
  });
});

describe('the finals of a run', () => {
  it('are the last value of stocks and running figures, and the sum of flows', () => {
    expect(finalsOf(result)).toMatchObject({ villagesPact: 2, displaced: 40, dead: 7, signedPact: 2, deathsJnim: 3 });
  });
});

describe('bands', () => {
  it('give the mean and the quantiles of type 7', () => {
    const eleven = Array.from({ length: 11 }, (_, i) => 100 - 10 * i);
    expect(spreadOf(eleven)).toEqual({ mean: 50, q05: 5, q10: 10, q25: 25, q50: 50, q75: 75, q90: 90, q95: 95 });
  });

  it('are the value itself where there is one replicate', () => {
    const band = bandOf([Float64Array.of(3, 4)]);
    expect(Object.values(band).map((weekly) => [...weekly])).toEqual(Array(8).fill([3, 4]));
  });

  it('refuse to be made of nothing', () => {
    expect(() => spreadOf([])).toThrow('at least one value');
  });
});
