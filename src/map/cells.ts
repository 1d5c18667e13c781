import { Delaunay } from 'd3';
import type { Cercle } from '../scenario/scenario.ts';
import { clipToConvex } from './clip.ts';
import type { LonLat } from './geometry.ts';
import { lonLatToPlane, type PlanePoint, planeToLonLat } from './projection.ts';

/** The schematic area of a cercle: every point nearer to its chef-lieu than to another. Not a legal boundary. */
export interface CercleCell {
  /** Index into the cercles of the scenario. */
  readonly cercle: number;
  /** Ring without a repeated last point; empty if the cell lies outside the outline. */
  readonly ring: readonly LonLat[];
}

/** Ghosts are set in this many directions round each cercle: few enough that outer edges stay calm. */
const directions = 20;
/** Outer edges keep this much more than the radius of the disc in which the villages of a cercle lie. */
const margin = 1.06;
/** Corners of a square this far out bound every cell whatever the cercles; its edges are never seen. */
const farKm = 5000;

const radiusKm = (cercle: Pick<Cercle, 'areaKm2'>) => Math.sqrt(cercle.areaKm2 / Math.PI);

/**
 * Sites that bound the outer cells, in place of the neighbouring cercles that a scenario does not list: a ghost is
 * put twice as far as the edge should be, since the edge lies half-way, and kept only where its edge cuts no disc
 * of another cercle, so that every village lies in the cell of its cercle.
 */
function ghostSites(sites: readonly PlanePoint[], radii: readonly number[]): PlanePoint[] {
  const tooNear = ([x, y]: PlanePoint) =>
    sites.some(([siteX, siteY], i) => Math.hypot(x - siteX, y - siteY) < 2 * margin * radii[i] - 1e-6);
  return sites.flatMap(([x, y], i) =>
    Array.from({ length: directions }, (_, step): PlanePoint => {
      const angle = (2 * Math.PI * step) / directions;
      const distance = 2 * margin * radii[i];
      return [x + distance * Math.cos(angle), y + distance * Math.sin(angle)];
    }).filter((ghost) => !tooNear(ghost)),
  );
}

/** The cells of all cercles, in their order, cut to the outline (a ring in degrees; the coast or border of the area). */
export function cercleCells(
  cercles: readonly Pick<Cercle, 'lat' | 'lon' | 'areaKm2'>[],
  outline: readonly LonLat[],
): CercleCell[] {
  const sites = cercles.map(({ lon, lat }) => lonLatToPlane([lon, lat]));
  const ghosts = ghostSites(sites, cercles.map(radiusKm));
  const voronoi = new Delaunay([...sites, ...ghosts].flat()).voronoi([-farKm, -farKm, farKm, farKm]);
  const border = outline.map(lonLatToPlane);
  return cercles.map((_, cercle) => {
    const cell = voronoi.cellPolygon(cercle) as PlanePoint[] | null;
    return { cercle, ring: cell === null ? [] : clipToConvex(border, cell.slice(1)).map(planeToLonLat) };
  });
}
