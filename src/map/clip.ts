import type { PlanePoint } from './projection.ts';

/** Twice the signed area of the triangle a, b, point: positive where point lies left of the line from a to b. */
const side = (a: PlanePoint, b: PlanePoint, point: PlanePoint) =>
  (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]);

/** Signed area of a ring: positive if it runs counter-clockwise. */
export function signedArea(ring: readonly PlanePoint[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/**
 * The part of any ring inside a convex ring, both without a repeated last point (Sutherland and Hodgman 1974,
 * "Reentrant polygon clipping"). Where the part falls into pieces they stay joined along edges of the window.
 */
export function clipToConvex(ring: readonly PlanePoint[], window: readonly PlanePoint[]): PlanePoint[] {
  const corners = signedArea(window) < 0 ? [...window].reverse() : window;
  let points = [...ring];
  corners.forEach((from, i) => {
    const to = corners[(i + 1) % corners.length];
    const kept: PlanePoint[] = [];
    points.forEach((point, j) => {
      const before = points[(j || points.length) - 1];
      const [sideBefore, sideHere] = [side(from, to, before), side(from, to, point)];
      if (sideBefore >= 0 !== sideHere >= 0) {
        const share = sideBefore / (sideBefore - sideHere);
        kept.push([before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])]);
      }
      if (sideHere >= 0) kept.push(point);
    });
    points = kept;
  });
  return points;
}
