import { describe, expect, it } from 'vitest';
import type { RunSpec } from '../../src/run/spec.ts';
import { startWorld } from '../../src/run/start.ts';
import { specOf } from '../support/scenarios.ts';
import { toyModel, toyRun } from '../support/toyModel.ts';

/** Two cercles whose discs reach over the border between them and far out of the square. */
const crowded = toyModel({
  cercles: [
    { xKm: 90, villages: 150, areaKm2: 30_000, jnim: 3 },
    { xKm: 60, villages: 150, areaKm2: 30_000, jnim: 0.2 },
    { xKm: 60, yKm: 20, villages: 100, areaKm2: 500, jnim: 1 },
  ],
});
const specs: Readonly<Record<string, RunSpec>> = {
  'central Mali at full scale': specOf('full-scale'),
  'crowded cercles at the edge of a square': toyRun(crowded, 1),
};

/** Whether a point lies within a polygon, by the sum of the angles under which its edges are seen. */
function isInside(outline: Float64Array, x: number, y: number): boolean {
  let turned = 0;
  for (let k = 0; k < outline.length; k += 2) {
    const [ax, ay] = [outline[k] - x, outline[k + 1] - y];
    const [bx, by] = [outline[(k + 2) % outline.length] - x, outline[(k + 3) % outline.length] - y];
    turned += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
  }
  return Math.abs(turned) > Math.PI;
}

describe.each(Object.entries(specs))('the places of %s', (_, spec) => {
  const { population } = startWorld(spec);
  const { cercles, outlineKm } = spec.model;

  function expectAtHome(cercle: number, x: number, y: number, outer: number): number {
    const { xKm, yKm, areaKm2 } = cercles[cercle];
    const distances = cercles.map((other) => Math.hypot(x - other.xKm, y - other.yKm));
    const radius = Math.sqrt(areaKm2 / Math.PI);
    expect(distances[cercle]).toBe(Math.min(...distances));
    expect(distances[cercle]).toBeLessThanOrEqual(outer * radius * (1 + 1e-12));
    expect(isInside(outlineKm, x, y)).toBe(true);
    return Math.hypot(x - xKm, y - yKm) / radius;
  }

  it('have every village in its own cercle’s disc and cell, inside the outline', () => {
    for (let i = 0; i < population.size; i++) expectAtHome(population.cercle[i], population.x[i], population.y[i], 1);
  });

  it('have every stronghold in the ring of its cercle, in its cell, inside the outline', () => {
    const counts = cercles.map(() => 0);
    population.strongholdCercle.forEach((cercle, b) => {
      counts[cercle]++;
      expectAtHome(cercle, population.strongholdX[b], population.strongholdY[b], 0.95);
    });
    expect(counts).toEqual(cercles.map(({ jnim }) => Math.max(1, Math.round(2 * jnim))));
  });
});

describe('the villages of central Mali', () => {
  it('are uniform in the area of a disc that nothing cuts', () => {
    // One cercle alone, far from the edge: the squared distance over the squared radius is uniform on (0, 1).
    const model = toyModel({ cercles: [{ villages: 16_000, areaKm2: 5000 }] });
    const { x, y } = startWorld(toyRun(model, 1)).population;
    const squares = Array.from(x, (value, i) => ((value * value + y[i] * y[i]) * Math.PI) / 5000).sort((a, b) => a - b);
    // Kolmogorov’s distance stays below 1.95 / √n in 999 of 1,000 samples.
    const distance = Math.max(...squares.map((square, k) => Math.abs(square - (k + 0.5) / squares.length)));
    expect(distance).toBeLessThan(1.95 / Math.sqrt(16_000));
  });

  it('have sizes with the median and the spread of their lognormal, and arms by the density of militias', () => {
    const { people, weapons, fullArms, cohesion, cercle } = startWorld(specOf('full-scale')).population;
    const logs = Array.from(people, Math.log).sort((a, b) => a - b);
    // Median: standard error 1.25 · 0.9 / √4,200 = 0.017. Smallest villages of 50 cut the lower tail at −3 σ.
    expect(Math.abs(logs[Math.floor(logs.length / 2)] - Math.log(720))).toBeLessThan(0.07);
    const quartiles = logs[Math.floor(0.75 * logs.length)] - logs[Math.floor(0.25 * logs.length)];
    expect(Math.abs(quartiles / 1.349 - 0.9)).toBeLessThan(0.07);
    expect(Math.min(...people)).toBeGreaterThanOrEqual(50);
    const meanCohesion = cohesion.reduce((a, b) => a + b, 0) / cohesion.length;
    expect(Math.abs(meanCohesion - 0.5)).toBeLessThan(0.02);
    const { cercles } = specOf('full-scale').model;
    weapons.forEach((held, i) => {
      const density = cercles[cercle[i]].militia / 3;
      // Whole weapons: within half of one.
      expect(held).toBeGreaterThanOrEqual(0.4 * density * fullArms[i] - 0.5);
      expect(held).toBeLessThanOrEqual(Math.min(1, 1.2 * density) * fullArms[i] + 0.5);
    });
  });
});
