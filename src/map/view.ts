import { type MapProjection, type PlanePoint, pixelToPlane, planeToPixel } from './projection.ts';

/** Zoom and pan as d3-zoom has them: screen = k × pixel + (x, y). */
export interface ZoomTransform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const noZoom: ZoomTransform = { k: 1, x: 0, y: 0 };

/** What every layer needs to know: projection, size in CSS pixels, device pixels per CSS pixel, zoom. */
export interface MapView {
  readonly projection: MapProjection;
  readonly width: number;
  readonly height: number;
  readonly dpr: number;
  readonly transform: ZoomTransform;
}

/** The view of a projection; `dpr` is the number of device pixels to a CSS pixel. */
export function createView(projection: MapProjection, dpr: number, transform: ZoomTransform = noZoom): MapView {
  return { projection, width: projection.width, height: projection.height, dpr, transform };
}

/** The same view under another zoom. */
export function withTransform(view: MapView, { k, x, y }: ZoomTransform): MapView {
  return { ...view, transform: { k, x, y } };
}

/** CSS pixels to a kilometre as zoomed. */
export function pixelsPerKm({ projection, transform }: MapView): number {
  return projection.pixelsPerKm * transform.k;
}

/** Where a point of the plane (km) stands on screen, in CSS pixels of the map. */
export function toScreen({ projection, transform }: MapView, point: PlanePoint): [x: number, y: number] {
  const [x, y] = planeToPixel(projection, point);
  return [transform.k * x + transform.x, transform.k * y + transform.y];
}

/** The point of the plane (km) under CSS pixel (x, y) of the map. */
export function fromScreen({ projection, transform }: MapView, x: number, y: number): PlanePoint {
  return pixelToPlane(projection, (x - transform.x) / transform.k, (y - transform.y) / transform.k);
}

/** Sizes the canvas for the view (only if needed, since that clears it) and makes CSS pixels the unit of its context. */
export function prepareCanvas(canvas: HTMLCanvasElement, view: MapView): CanvasRenderingContext2D {
  const width = Math.round(view.width * view.dpr);
  const height = Math.round(view.height * view.dpr);
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser gives no 2D canvas');
  context.setTransform(view.dpr, 0, 0, view.dpr, 0, 0);
  return context;
}
