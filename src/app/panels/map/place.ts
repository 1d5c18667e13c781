import { type MapView, toScreen } from '../../../map/view.ts';
import type { RunResult } from '../../../run/result.ts';

/** Where a village stands on screen, in CSS pixels of the map. */
export function screenPlace(view: MapView, { villages }: RunResult, village: number): readonly [number, number] {
  return toScreen(view, [villages.xKm[village], villages.yKm[village]]);
}
