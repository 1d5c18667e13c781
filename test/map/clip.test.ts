import { describe, expect, it } from 'vitest';
import { clipToConvex, signedArea } from '../../src/map/clip.ts';
import type { PlanePoint } from '../../src/map/projection.ts';

const square = (low: number, high: number): PlanePoint[] => [
  [low, low],
  [high, low],
  [high, high],
  [low, high],
];

describe('clipping a ring to a convex window', () => {
  it('keeps what overlaps, whichever way the window runs', () => {
    expect(signedArea(clipToConvex(square(0, 2), square(1, 3)))).toBeCloseTo(1);
    expect(signedArea(clipToConvex(square(0, 2), square(1, 3).reverse()))).toBeCloseTo(1);
  });

  it('keeps the ring as it is where the window holds it', () => {
    expect(clipToConvex(square(1, 2), square(0, 3))).toEqual(square(1, 2));
  });

  it('keeps nothing where they are apart', () => {
    expect(clipToConvex(square(0, 1), square(2, 3))).toEqual([]);
  });

  it('cuts concave rings', () => {
    const notched: PlanePoint[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [2, 1],
      [0, 4],
    ];
    expect(signedArea(clipToConvex(notched, square(0, 4)))).toBeCloseTo(signedArea(notched));
    expect(
      signedArea(
        clipToConvex(notched, [
          [0, 0],
          [4, 0],
          [4, 1],
          [0, 1],
        ]),
      ),
    ).toBeCloseTo(4);
  });
});
