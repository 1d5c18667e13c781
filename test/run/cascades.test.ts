import { describe, expect, it } from 'vitest';
import { LEAVES_PACT, SIGNS_PACT, SIGNS_STATE } from '../../src/model/events.ts';
import { largestCascades } from '../../src/run/cascades.ts';
import { startWorld } from '../../src/run/start.ts';
import { toyModel, toyRun } from '../support/toyModel.ts';

/** Seven villages in a row, 10 km apart but for a gap after the fourth; each watches the nearest one. */
const places = [0, 10, 20, 30, 60, 69, 80];
const model = toyModel({
  villages: places.map((xKm, k) => ({ cercle: 0, number: k + 1, xKm, yKm: 0 })),
  parameters: { neighbourCount: 1 },
});
const { population } = startWorld(toyRun(model, 1));

type Signing = readonly [week: number, village: number, kind?: number];

function cascadesOf(signings: readonly Signing[], weeks: number, counts: (village: number) => boolean = () => true) {
  const log = {
    week: Uint16Array.from(signings, ([week]) => week),
    village: Uint32Array.from(signings, ([, village]) => village),
    kind: Uint8Array.from(signings, ([, , kind = SIGNS_PACT]) => kind),
    value: new Int32Array(signings.length),
  };
  return Array.from(largestCascades(log, population, weeks, counts));
}

describe('the largest cascade', () => {
  it('is set up on the row of villages as the example says', () => {
    // Ties go to the lower village; 4 and 5 are 9 km apart, 5 and 6 are 11.
    expect(Array.from(population.neighbours.nearest)).toEqual([1, 0, 1, 2, 5, 4, 5]);
  });

  it('grows by signings of neighbours within four weeks, through the latest of them', () => {
    const signings: Signing[] = [
      [0, 0],
      [4, 1],
      [8, 2],
      [13, 3],
      [13, 5],
      [14, 6],
    ];
    // 0–1–2 are linked, four weeks apart each; 3 comes five weeks after 2; 6 watches 5, one week earlier.
    expect(cascadesOf(signings, 16)).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3]);
  });

  it('joins two cascades by a signing between them, whoever watches whom', () => {
    const signings: Signing[] = [
      [0, 0],
      [0, 2],
      [1, 3],
      [2, 1],
    ];
    expect(cascadesOf(signings, 3)).toEqual([1, 2, 4]);
  });

  it('counts signings of the same week, each once', () => {
    const signings: Signing[] = [
      [0, 0],
      [0, 1],
      [0, 2],
      [0, 4],
    ];
    expect(cascadesOf(signings, 1)).toEqual([3]);
  });

  it('does not link villages that do not watch each other', () => {
    const signings: Signing[] = [
      [0, 0],
      [0, 2],
      [0, 4],
    ];
    expect(cascadesOf(signings, 2)).toEqual([1, 1]);
  });

  it('counts pacts only, and only of villages of the place', () => {
    const signings: Signing[] = [
      [0, 0],
      [0, 1, SIGNS_STATE],
      [0, 1, LEAVES_PACT],
      [0, 2],
      [1, 1],
    ];
    expect(cascadesOf(signings, 2)).toEqual([1, 3]);
    expect(cascadesOf(signings, 2, (village) => village !== 1)).toEqual([1, 1]);
    expect(cascadesOf([], 2)).toEqual([0, 0]);
  });
});
