import type { VillageColumns } from '../run/result.ts';
import type { LonLat } from './geometry.ts';

const kmPerDegree = 111.195;
/** Cosine of 14° N, where the plane of the model touches the globe. */
const cosineOfLatitude = 0.9702957262759965;
const originLon = -4;
const originLat = 14;

/** A point of the model's plane: kilometres east and north of 14° N, 4° W. */
export type PlanePoint = readonly [xKm: number, yKm: number];

/** A box in the model's plane, in kilometres. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * The map before zoom: the model's plane itself (equidistant cylindrical at 14° N), scaled and shifted, so that
 * a village stands exactly where the model has it, in real and in invented geographies.
 */
export interface MapProjection {
  /** Of the map in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly pixelsPerKm: number;
  /** Pixel of the origin of the plane. */
  readonly originX: number;
  readonly originY: number;
}

/** Longitude and latitude (degrees) to the model's plane (km). */
export function lonLatToPlane([lon, lat]: LonLat): PlanePoint {
  return [(lon - originLon) * kmPerDegree * cosineOfLatitude, (lat - originLat) * kmPerDegree];
}

/** The model's plane (km) to longitude and latitude (degrees). */
export function planeToLonLat([xKm, yKm]: PlanePoint): LonLat {
  return [xKm / (kmPerDegree * cosineOfLatitude) + originLon, yKm / kmPerDegree + originLat];
}

/** The smallest box round all points. Throws without any. */
export function boundsOf(points: Iterable<PlanePoint>): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  if (west === Infinity) throw new Error('boundsOf requires at least one point');
  return { west, south, east, north };
}

/** The smallest box round all villages. Throws without any. */
export function villageBounds({ xKm, yKm }: Pick<VillageColumns, 'xKm' | 'yKm'>): Bounds {
  return boundsOf(Array.from(xKm, (x, i): PlanePoint => [x, yKm[i]]));
}

/** The projection that centres `bounds` in width × height CSS pixels, `padding` pixels from the nearest edge. */
export function fitProjection(width: number, height: number, bounds: Bounds, padding: number): MapProjection {
  const spanX = Math.max(bounds.east - bounds.west, 1);
  const spanY = Math.max(bounds.north - bounds.south, 1);
  const pixelsPerKm = Math.max(Math.min((width - 2 * padding) / spanX, (height - 2 * padding) / spanY), 0.01);
  return {
    width,
    height,
    pixelsPerKm,
    originX: width / 2 - (pixelsPerKm * (bounds.west + bounds.east)) / 2,
    originY: height / 2 + (pixelsPerKm * (bounds.south + bounds.north)) / 2,
  };
}

/** A point of the plane (km) to CSS pixels before zoom. */
export function planeToPixel(projection: MapProjection, [xKm, yKm]: PlanePoint): [x: number, y: number] {
  return [projection.originX + projection.pixelsPerKm * xKm, projection.originY - projection.pixelsPerKm * yKm];
}

/** CSS pixels before zoom to a point of the plane (km). */
export function pixelToPlane(projection: MapProjection, x: number, y: number): PlanePoint {
  return [(x - projection.originX) / projection.pixelsPerKm, (projection.originY - y) / projection.pixelsPerKm];
}
