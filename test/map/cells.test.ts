import { polygonContains } from 'd3';
import { describe, expect, it } from 'vitest';
import { cercleCells } from '../../src/map/cells.ts';
import { signedArea } from '../../src/map/clip.ts';
import { type LonLat, maliGeometry } from '../../src/map/geometry.ts';
import { lonLatToPlane, planeToLonLat } from '../../src/map/projection.ts';
import { cercles } from './cercles.ts';

const cells = cercleCells(cercles, maliGeometry.mali);
const flat = (ring: readonly LonLat[]) => ring.map(([lon, lat]): [number, number] => [lon, lat]);
const cellsAt = (point: LonLat) =>
  cells.filter(({ ring }) => polygonContains(flat(ring), [point[0], point[1]])).map(({ cercle }) => cercle);

describe('the cells of cercles', () => {
  it('hold the chef-lieu of their own cercle and no other', () => {
    cercles.forEach(({ lon, lat }, cercle) => {
      expect(cellsAt([lon, lat])).toEqual([cercle]);
    });
  });

  it('never overlap, and every point in one is nearest to its chef-lieu', () => {
    let inside = 0;
    for (let lon = -8.5; lon < -0.5; lon += 0.083) {
      for (let lat = 11.5; lat < 17; lat += 0.083) {
        const found = cellsAt([lon, lat]);
        expect(found.length).toBeLessThan(2);
        if (found.length === 0) continue;
        inside++;
        const [x, y] = lonLatToPlane([lon, lat]);
        const distances = cercles.map((cercle) => {
          const [siteX, siteY] = lonLatToPlane([cercle.lon, cercle.lat]);
          return Math.hypot(x - siteX, y - siteY);
        });
        expect(distances.indexOf(Math.min(...distances))).toBe(found[0]);
      }
    }
    expect(inside).toBeGreaterThan(1000);
  });

  it('hold every place in Mali where the model may put a village: in the disc of the cercle and nearest to its chef-lieu', () => {
    const mali = flat(maliGeometry.mali);
    let tried = 0;
    cercles.forEach(({ lon, lat, areaKm2 }, cercle) => {
      const [siteX, siteY] = lonLatToPlane([lon, lat]);
      for (let angle = 0; angle < 2 * Math.PI; angle += 0.05) {
        const radius = Math.sqrt(areaKm2 / Math.PI);
        const [x, y] = [siteX + radius * Math.cos(angle), siteY + radius * Math.sin(angle)];
        const point = planeToLonLat([x, y]);
        const nearer = cercles.some((other) => {
          const [otherX, otherY] = lonLatToPlane([other.lon, other.lat]);
          return Math.hypot(x - otherX, y - otherY) < radius - 1e-9;
        });
        if (nearer || !polygonContains(mali, [point[0], point[1]])) continue;
        tried++;
        expect(cellsAt(point)).toEqual([cercle]);
      }
    });
    expect(tried).toBeGreaterThan(500);
  });

  it('are bounded where no other cercle lies beyond', () => {
    for (const { ring } of cells) {
      const area = Math.abs(signedArea(ring.map(lonLatToPlane)));
      expect(area).toBeGreaterThan(1000);
      expect(area).toBeLessThan(35_000);
    }
  });

  it('stay within an invented outline', () => {
    const square: LonLat[] = [
      [-4.5, 13.5],
      [-3.5, 13.5],
      [-3.5, 14.5],
      [-4.5, 14.5],
    ];
    const [cell] = cercleCells([{ lat: 14, lon: -4, areaKm2: 90_000 }], square);
    const plane = square.map(lonLatToPlane);
    expect(Math.abs(signedArea(cell.ring.map(lonLatToPlane)))).toBeCloseTo(Math.abs(signedArea(plane)), 3);
  });
});
