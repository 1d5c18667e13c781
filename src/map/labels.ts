import { polygonCentroid } from 'd3';
import type { BaseMap } from './baseMap.ts';
import { lonLatToPlane } from './projection.ts';
import { type MapView, toScreen } from './view.ts';

/** Something to name on the map. */
export interface LabelRequest {
  readonly text: string;
  /** Longitude and latitude (degrees) of its middle. */
  readonly at: readonly [lon: number, lat: number];
}

/** A name with the CSS pixel of its middle. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Width and height of a text in CSS pixels. */
export type MeasureText = (text: string) => { readonly width: number; readonly height: number };

/** Requests for the names of the cercles, in the middle of their cells; `names` in the order of the cercles. */
export function cercleLabels({ cells }: Pick<BaseMap, 'cells'>, names: readonly string[]): LabelRequest[] {
  return cells
    .filter(({ ring }) => ring.length > 2)
    .map(({ cercle, ring }) => ({
      text: names[cercle],
      at: polygonCentroid(ring.map(([lon, lat]): [number, number] => [lon, lat])),
    }));
}

/**
 * Where names stand in a view: each at its middle, or a little above or below; those that would touch an earlier
 * one or leave the map are left out, so the order of the requests is their priority.
 */
export function placeLabels(requests: readonly LabelRequest[], view: MapView, measure: MeasureText): PlacedLabel[] {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const placed: PlacedLabel[] = [];
  for (const { text, at } of requests) {
    const { width, height } = measure(text);
    const [x, middle] = toScreen(view, lonLatToPlane(at));
    for (const y of [middle, middle - height, middle + height]) {
      const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      const inside = box.left >= 0 && box.right <= view.width && box.top >= 0 && box.bottom <= view.height;
      const free = taken.every(
        (other) => box.right < other.left || box.left > other.right || box.bottom < other.top || box.top > other.bottom,
      );
      if (inside && free) {
        taken.push(box);
        placed.push({ text, x, y });
        break;
      }
    }
  }
  return placed;
}
