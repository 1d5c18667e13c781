import { expect, it } from 'vitest';
import { PACT } from '../../src/model/stance.ts';
import { seriesOf } from '../../src/run/result.ts';
import { simulate } from '../../src/run/simulate.ts';
import type { RunSpec } from '../../src/run/spec.ts';
import { startWorld } from '../../src/run/start.ts';
import { specOf } from '../support/scenarios.ts';
import { peace, toyModel, toyRun } from '../support/toyModel.ts';

/** Moran’s I of z over pairs (i, j neighbour of i), with weights 1: N / W · Σ zᵢzⱼ / Σ zᵢ². */
function moranOf(spec: RunSpec, stances: Uint8Array): number {
  const { neighbours, size } = startWorld(spec).population;
  const pact = Array.from(stances, (stance) => (stance === PACT ? 1 : 0));
  const mean = pact.reduce<number>((a, b) => a + b, 0) / size;
  let products = 0;
  let links = 0;
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < neighbours.count; k++) {
      products += (pact[i] - mean) * (pact[neighbours.nearest[i * neighbours.count + k]] - mean);
      links++;
    }
  }
  const squares = pact.reduce<number>((sum, value) => sum + (value - mean) ** 2, 0);
  return squares === 0 ? 0 : ((size / links) * products) / squares;
}

it.each(['two-valleys', 'pacts-before-2025'])('Moran’s I equals the sum over all pairs in every week of %s', (name) => {
  const spec = specOf(name, name === 'two-valleys' ? {} : { fraction: 0.03, weeks: 60 });
  const result = simulate({ ...spec, record: { frames: true } });
  const n = result.villages.people.length;
  const measured = seriesOf(result, 'moranPacts');
  expect(measured.some((value) => value > 0)).toBe(true);
  measured.forEach((value, week) => {
    const stances = result.stances.subarray((week + 1) * n, (week + 2) * n);
    // Sums of some thousand terms near 1, in another order.
    expect(value).toBeCloseTo(moranOf(spec, stances), 10);
  });
});

it('Moran’s I is −0.2 for one pact among two triangles that do not see each other', () => {
  const places = [0, 1, 2, 50, 51, 52];
  const model = toyModel({
    cercles: [{ jnim: 1 }, { xKm: 50 }],
    villages: places.map((xKm, k) => ({ cercle: k < 3 ? 0 : 1, number: k + 1, xKm, yKm: 0 })),
    initialStances: [{ cercle: 0, state: 0, pact: 1 / 3 }],
    parameters: { ...peace, neighbourCount: 2, meetingChance: 0, stateOutreach: 0, jnimOutreach: 0 },
  });
  const result = simulate(toyRun(model, 1));
  expect(seriesOf(result, 'villagesPact')[0]).toBe(1);
  // z = 5/6 once and −1/6 five times; 12 links. Σ zᵢzⱼ = (4 · −5 + 2 + 6) / 36 = −1/3, Σ z² = 30/36:
  // I = 6/12 · (−1/3) / (5/6) = −0.2.
  expect(seriesOf(result, 'moranPacts')[0]).toBeCloseTo(-0.2, 12);
});
