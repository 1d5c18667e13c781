import { describe, expect, it } from 'vitest';
import { boundsOf, fitProjection, lonLatToPlane, planeToLonLat, planeToPixel } from '../../src/map/projection.ts';
import { createView, fromScreen, toScreen, withTransform } from '../../src/map/view.ts';

const bounds = { west: -320, south: -150, east: 190, north: 200 };

describe('the projection', () => {
  it('puts 14° N, 4° W at the origin and a degree of latitude 111.195 km north', () => {
    expect(lonLatToPlane([-4, 14])).toEqual([0, 0]);
    expect(lonLatToPlane([-4, 15])[1]).toBeCloseTo(111.195);
    expect(lonLatToPlane([-3, 14])[0]).toBeCloseTo(107.892, 3);
  });

  it('leads from degrees to the plane and back', () => {
    const [lon, lat] = planeToLonLat(lonLatToPlane([-6.2157, 13.4317]));
    expect(lon).toBeCloseTo(-6.2157, 10);
    expect(lat).toBeCloseTo(13.4317, 10);
  });

  it('fits all of the bounds inside the padding, north up and centred', () => {
    const projection = fitProjection(800, 600, bounds, 20);
    const [left, bottom] = planeToPixel(projection, [bounds.west, bounds.south]);
    const [right, top] = planeToPixel(projection, [bounds.east, bounds.north]);
    expect(left).toBeCloseTo(20);
    expect(right).toBeCloseTo(780);
    expect(top).toBeGreaterThan(20);
    expect(top + bottom).toBeCloseTo(600);
    expect(top).toBeLessThan(bottom);
  });

  it('leads from the plane to the screen and back under any zoom', () => {
    const view = withTransform(createView(fitProjection(800, 600, bounds, 20), 2), { k: 3.5, x: -410, y: 77 });
    const [x, y] = toScreen(view, [12.5, -80]);
    const [xKm, yKm] = fromScreen(view, x, y);
    expect(xKm).toBeCloseTo(12.5, 9);
    expect(yKm).toBeCloseTo(-80, 9);
  });

  it('finds the box round points and refuses none', () => {
    expect(
      boundsOf([
        [1, 5],
        [-2, 3],
      ]),
    ).toEqual({ west: -2, south: 3, east: 1, north: 5 });
    expect(() => boundsOf([])).toThrow('at least one point');
  });
});
