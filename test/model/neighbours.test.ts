import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedVillage } from '../../src/model/spec.ts';
import { startWorld } from '../../src/run/start.ts';
import { specOf } from '../support/scenarios.ts';
import { toyModel, toyRun } from '../support/toyModel.ts';

type Point = readonly [number, number];

/** Nearest points of each by looking at all pairs, ties to the lower index. */
function bruteForce(points: readonly Point[], wanted: number): number[] {
  const count = Math.min(wanted, points.length - 1);
  return points.flatMap(([x, y], i) => {
    const squared = (j: number) => (points[j][0] - x) ** 2 + (points[j][1] - y) ** 2;
    const others = [...points.keys()].filter((j) => j !== i);
    return others.sort((a, b) => squared(a) - squared(b) || a - b).slice(0, count);
  });
}

function neighboursOf(points: readonly Point[], neighbourCount: number) {
  const villages = points.map(([xKm, yKm], k): ListedVillage => ({ cercle: 0, number: k + 1, xKm, yKm }));
  return startWorld(toyRun(toyModel({ villages, parameters: { neighbourCount } }), 1)).population.neighbours;
}

/** Points of a grid have many ties; others have none; some lie all at one place or on one line. */
const coordinate = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -90, max: 90, noNaN: true }));
const points = fc.oneof(
  fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 }),
  fc.array(fc.tuple(fc.constant(7), coordinate), { minLength: 2, maxLength: 20 }),
  fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.constant(0)), { minLength: 2, maxLength: 20 }),
);

describe('neighbours', () => {
  it('are the nearest villages, ties to the lower index, for any places and any number of them', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 50 }), (places, wanted) => {
        const { nearest, count } = neighboursOf(places, wanted);
        expect(count).toBe(Math.min(wanted, places.length - 1));
        expect(Array.from(nearest)).toEqual(bruteForce(places, wanted));
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it('are the nearest of the villages of the default scenario', () => {
    const { x, y, neighbours } = startWorld(specOf('central-mali-2025', { fraction: 0.1 })).population;
    const places = Array.from(x, (value, i): Point => [value, y[i]]);
    expect(Array.from(neighbours.nearest)).toEqual(bruteForce(places, 8));
  });

  it('are watched by those who have them as neighbours, in ascending order', () => {
    const { size, neighbours } = startWorld(specOf('two-valleys')).population;
    const { nearest, count, watchers, watchersStart } = neighbours;
    for (let j = 0; j < size; j++) {
      const all = [...Array(size).keys()];
      const expected = all.filter((i) => nearest.subarray(i * count, (i + 1) * count).includes(j));
      expect(Array.from(watchers.subarray(watchersStart[j], watchersStart[j + 1]))).toEqual(expected);
    }
  });
});
