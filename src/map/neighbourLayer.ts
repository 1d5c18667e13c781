import type { VillageColumns } from '../run/result.ts';
import type { Palette } from './palette.ts';
import { type MapView, toScreen } from './view.ts';

/** Draws a line from a village to each of its neighbours: whose choices it watches. Expects `prepareCanvas`'s context. */
export function drawNeighbours(
  context: CanvasRenderingContext2D,
  view: MapView,
  villages: VillageColumns,
  village: number,
  neighbours: readonly number[],
  palette: Palette,
): void {
  const pointOf = (index: number) => toScreen(view, [villages.xKm[index], villages.yKm[index]]);
  const [x, y] = pointOf(village);
  context.beginPath();
  for (const neighbour of neighbours) {
    context.moveTo(x, y);
    context.lineTo(...pointOf(neighbour));
  }
  for (const [colour, width] of [
    [palette.page, 4],
    [palette.accent, 1.5],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  }
}
