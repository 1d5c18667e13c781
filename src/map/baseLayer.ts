import { curveCatmullRom, line } from 'd3';
import type { BaseMap } from './baseMap.ts';
import type { Control } from './control.ts';
import type { LonLat } from './geometry.ts';
import type { ControlFills } from './hatch.ts';
import type { Palette } from './palette.ts';
import { lonLatToPlane } from './projection.ts';
import { type MapView, toScreen } from './view.ts';

function trace(context: CanvasRenderingContext2D, view: MapView, ring: readonly LonLat[]) {
  ring.forEach((point, i) => {
    const [x, y] = toScreen(view, lonLatToPlane(point));
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
  context.closePath();
}

/**
 * Draws all that lies under the villages and their labels: land, neighbours, cells in the tint of their control
 * (`control`: one a cercle), the river and borders. Covers the whole canvas; expects `prepareCanvas`'s context.
 */
export function drawBaseLayer(
  context: CanvasRenderingContext2D,
  view: MapView,
  map: BaseMap,
  control: readonly Control[],
  palette: Palette,
  fills: ControlFills,
): void {
  context.save();
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.fillStyle = palette.page;
  context.fillRect(0, 0, view.width, view.height);

  const fill = (rings: readonly (readonly LonLat[])[], style: string | CanvasPattern) => {
    context.beginPath();
    for (const ring of rings) trace(context, view, ring);
    context.fillStyle = style;
    context.fill();
  };
  const stroke = (rings: readonly (readonly LonLat[])[], colour: string, width: number) => {
    context.beginPath();
    for (const ring of rings) trace(context, view, ring);
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke();
  };
  const river = line<LonLat>(
    (point) => toScreen(view, lonLatToPlane(point))[0],
    (point) => toScreen(view, lonLatToPlane(point))[1],
  )
    .curve(curveCatmullRom)
    .context(context);

  const abroad = map.neighbours.flatMap(({ rings }) => rings);
  fill(abroad, palette.abroad);
  fill([map.outline], palette.land);
  for (const { cercle, ring } of map.cells) fill([ring], fills[control[cercle] ?? 'none']);
  context.beginPath();
  for (const points of map.rivers) river(points);
  context.strokeStyle = palette.river;
  context.lineWidth = 1.8;
  context.stroke();
  const cells = map.cells.map(({ ring }) => ring);
  stroke(cells, palette.cellLine, 0.8);
  stroke(abroad, palette.border, 0.8);
  stroke([map.outline], palette.border, 1.6);
  context.restore();
}
