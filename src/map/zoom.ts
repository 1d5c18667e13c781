import { type D3ZoomEvent, select, zoom, zoomIdentity } from 'd3';
import type { ZoomTransform } from './view.ts';

/** Largest and smallest enlargement; 1 shows the whole area. */
const zoomExtent: [number, number] = [1, 12];

/** Moves the view from buttons and keys, as wheel, drag and touch do. */
export interface ZoomControl {
  /** Enlarges round the middle of the map: 2 is twice as large, 0.5 half. */
  zoomBy(factor: number): void;
  /** Moves the map by CSS pixels. */
  panBy(dx: number, dy: number): void;
  /** Moves by the least that brings CSS pixel (x, y) before zoom at least `margin` pixels inside the map. */
  reveal(x: number, y: number, margin?: number): void;
  /** Shows the whole area. */
  reset(): void;
  /** Stops listening. */
  detach(): void;
}

/** The middle of the screen never leaves the map, so that it cannot be lost. */
function keepOverMap({ k, x, y }: ZoomTransform, [[left, top], [right, bottom]]: [[number, number], [number, number]]) {
  const [halfWidth, halfHeight] = [(right - left) / 2, (bottom - top) / 2];
  const clamp = (at: number, half: number) => half - k * Math.min(Math.max((half - at) / k, 0), 2 * half);
  return zoomIdentity.translate(clamp(x, halfWidth), clamp(y, halfHeight)).scale(k);
}

/** Zooms by wheel, drag, double click and touch; `onChange` hears of every change, those by the control included. */
export function attachZoom(canvas: HTMLCanvasElement, onChange: (transform: ZoomTransform) => void): ZoomControl {
  let transform: ZoomTransform = zoomIdentity;
  const size = (): [number, number] => [canvas.clientWidth, canvas.clientHeight];
  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .scaleExtent(zoomExtent)
    .extent(() => [[0, 0], size()])
    .constrain(keepOverMap)
    .duration(matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150)
    .on('zoom', (event: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      const { k, x, y } = event.transform;
      transform = { k, x, y };
      onChange(transform);
    });
  const selection = select(canvas).call(behaviour);
  const panBy = (dx: number, dy: number) => behaviour.translateBy(selection, dx / transform.k, dy / transform.k);
  return {
    zoomBy: (factor) => behaviour.scaleBy(selection, factor),
    panBy,
    reveal(x, y, margin = 40) {
      const least = (at: number, length: number) => Math.max(margin - at, 0) + Math.min(length - margin - at, 0);
      const [width, height] = size();
      const [screenX, screenY] = [transform.k * x + transform.x, transform.k * y + transform.y];
      const [dx, dy] = [least(screenX, width), least(screenY, height)];
      if (dx !== 0 || dy !== 0) panBy(dx, dy);
    },
    reset: () => behaviour.transform(selection, zoomIdentity),
    detach: () => selection.on('.zoom', null),
  };
}
