import { describe, expect, it } from 'vitest';
import { baseMapBounds, createBaseMap } from '../../src/map/baseMap.ts';
import { cercleLabels, placeLabels } from '../../src/map/labels.ts';
import { fitProjection } from '../../src/map/projection.ts';
import { createView } from '../../src/map/view.ts';
import { cercles } from './cercles.ts';

const geography = {
  kind: 'mali' as const,
  outline: [],
  cercles: cercles.map((cercle) => ({
    ...cercle,
    id: cercle.name,
    region: '',
    people2009: 0,
    villages: 1,
    jnim: 0,
    militia: 0,
    state: 0,
  })),
};
const map = createBaseMap(geography);
const view = createView(fitProjection(900, 680, baseMapBounds(map), 20), 1);
const requests = cercleLabels(
  map,
  cercles.map(({ name }) => name),
);
const measure = (text: string) => ({ width: 7 * text.length, height: 16 });

describe('names on the map', () => {
  it('name every cercle on a map of usual size', () => {
    expect(placeLabels(requests, view, measure).map(({ text }) => text)).toEqual(cercles.map(({ name }) => name));
  });

  it('never touch, whatever the size of letters', () => {
    for (const size of [1, 2, 4]) {
      const sized = (text: string) => ({ width: 7 * size * text.length, height: 16 * size });
      const placed = placeLabels(requests, view, sized);
      expect(placed.length).toBeGreaterThan(0);
      placed.forEach((label, i) => {
        for (const other of placed.slice(i + 1)) {
          const apartX = Math.abs(label.x - other.x) >= (sized(label.text).width + sized(other.text).width) / 2 - 1e-9;
          const apartY = Math.abs(label.y - other.y) >= 16 * size - 1e-9;
          expect(apartX || apartY).toBe(true);
        }
      });
    }
  });
});
