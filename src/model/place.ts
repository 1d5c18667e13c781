import type { DrawKey } from '../random/drawKey.ts';
import { drawPair } from '../random/uniform.ts';
import { squaredDistance } from './distance.ts';
import type { CercleSpec } from './spec.ts';

/** π, correctly rounded. */
const PI = 3.141592653589793;

/** After this many refused points the disc shrinks by half, so that the search always ends at the chef-lieu. */
const TRIES_PER_DISC = 64;

/** Whether a point lies inside a polygon (x, y, x, y, …) by the even-odd rule. */
function insidePolygon(polygon: Float64Array, x: number, y: number): boolean {
  let inside = false;
  const n = polygon.length;
  for (let i = 0, j = n - 2; i < n; j = i, i += 2) {
    const yi = polygon[i + 1];
    const yj = polygon[j + 1];
    if (yi > y === yj > y) continue;
    if (x < ((polygon[j] - polygon[i]) * (y - yi)) / (yj - yi) + polygon[i]) inside = !inside;
  }
  return inside;
}

/** Whether the chef-lieu of `own` is the nearest of all (ties to the lower index). */
function inOwnCell(cercles: readonly CercleSpec[], own: number, x: number, y: number): boolean {
  const squared = (c: number) => squaredDistance(x, y, cercles[c].xKm, cercles[c].yKm);
  const mine = squared(own);
  for (let c = 0; c < cercles.length; c++) {
    if (c !== own && (squared(c) < mine || (squared(c) === mine && c < own))) return false;
  }
  return true;
}

/** Radius in km of the disc that has the area of the cercle. */
function cercleRadius(cercle: CercleSpec): number {
  return Math.sqrt(cercle.areaKm2 / PI);
}

/**
 * Draws a point uniform in area in the ring from `inner` to `outer` (shares of the cercle's radius) around the
 * chef-lieu, kept only inside the cercle's cell and the outline. Writes x and y in km to `out`.
 */
export function drawPlace(
  cercles: readonly CercleSpec[],
  outline: Float64Array,
  own: number,
  inner: number,
  outer: number,
  key: DrawKey,
  process: number,
  agent: number,
  out: Float64Array,
): void {
  const cercle = cercles[own];
  let reach = cercleRadius(cercle) * outer;
  let hole = inner / outer;
  for (let attempt = 0; attempt < 65536; attempt++) {
    if (attempt > 0 && attempt % TRIES_PER_DISC === 0) {
      reach /= 2;
      hole = 0;
    }
    drawPair(key, process, agent, 0, attempt, out);
    const u = 2 * out[0] - 1;
    const v = 2 * out[1] - 1;
    const distance = u * u + v * v;
    if (distance > 1 || distance < hole * hole) continue;
    out[0] = cercle.xKm + reach * u;
    out[1] = cercle.yKm + reach * v;
    if (inOwnCell(cercles, own, out[0], out[1]) && insidePolygon(outline, out[0], out[1])) return;
  }
  throw new Error(`no place for agent ${agent}: the chef-lieu of ${cercle.id} lies outside the outline`);
}
