import { type Quadtree, quadtree } from 'd3';
import type { VillageColumns } from '../run/result.ts';
import { fromScreen, type MapView, pixelsPerKm } from './view.ts';

/** Villages sorted by place, for finding the one under a pointer. */
export type VillageIndex = Quadtree<number>;

/** Indexes the villages of a run; since it holds the model's plane, it serves every view. */
export function createVillageIndex({ xKm, yKm }: Pick<VillageColumns, 'xKm' | 'yKm'>): VillageIndex {
  return quadtree(
    Array.from(xKm.keys()),
    (village) => xKm[village],
    (village) => yKm[village],
  );
}

/** The village nearest to CSS pixel (x, y) of the map, within `within` pixels; undefined if there is none. */
export function findVillage(index: VillageIndex, view: MapView, x: number, y: number, within = 12): number | undefined {
  const [xKm, yKm] = fromScreen(view, x, y);
  return index.find(xKm, yKm, within / pixelsPerKm(view));
}
