import { describe, expect, it } from 'vitest';
import { villageTowards } from '../../src/map/direction.ts';
import { createVillageIndex, findVillage } from '../../src/map/hitTest.ts';
import { markRadii, middleSize, sizeStep, villageSpacingKm } from '../../src/map/markSize.ts';
import { fitProjection, villageBounds } from '../../src/map/projection.ts';
import { createView, toScreen, withTransform } from '../../src/map/view.ts';
import { normal, uniform } from './scatter.ts';

const count = 400;
const villages = {
  xKm: Float64Array.from({ length: count }, (_, i) => normal(2 * i) * 90),
  yKm: Float64Array.from({ length: count }, (_, i) => normal(2 * i + 1) * 70),
};
const plain = createView(fitProjection(900, 700, villageBounds(villages), 30), 1);
const zoomed = withTransform(plain, { k: 4, x: -900, y: -1100 });

describe('finding a village under the pointer', () => {
  const index = createVillageIndex(villages);

  it.each([
    ['the whole map', plain],
    ['a zoomed map', zoomed],
  ])('gives the nearest within 12 pixels on %s', (_, view) => {
    for (let i = 0; i < 300; i++) {
      const [x, y] = [uniform(i) * 900, uniform(i + 1000) * 700];
      const distances = Array.from(villages.xKm, (xKm, j) => {
        const [screenX, screenY] = toScreen(view, [xKm, villages.yKm[j]]);
        return Math.hypot(screenX - x, screenY - y);
      });
      const least = Math.min(...distances);
      expect(findVillage(index, view, x, y)).toBe(least <= 12 ? distances.indexOf(least) : undefined);
    }
  });
});

describe('the village that an arrow key leads to', () => {
  const cross = { xKm: Float64Array.from([0, 3, 5, 0, -1]), yKm: Float64Array.from([0, 2, 0, 4, -9]) };

  it('lies ahead, rather straight than near', () => {
    expect(villageTowards(cross, 0, 'east')).toBe(2);
    expect(villageTowards(cross, 0, 'north')).toBe(3);
    expect(villageTowards(cross, 0, 'south')).toBe(4);
  });

  it('is none at the edge', () => {
    expect(villageTowards(cross, 0, 'west')).toBeUndefined();
  });
});

describe('the size of marks', () => {
  it('stays within the drawn sizes for any density and people', () => {
    for (const spacing of [0.1, 3, 10, 40, Number.POSITIVE_INFINITY]) {
      for (const people of [0, 200, 500, 1500, 90_000]) {
        expect(markRadii[middleSize(spacing) + sizeStep(people)]).toBeGreaterThan(0);
      }
    }
  });

  it('grows with people and with room', () => {
    expect([100, 500, 1500, 9000].map(sizeStep)).toEqual([-1, 0, 1, 2]);
    expect(middleSize(20)).toBeGreaterThan(middleSize(9));
  });

  it('measures spacing over the box round the villages', () => {
    expect(villageSpacingKm({ xKm: Float64Array.from([0, 10, 0, 10]), yKm: Float64Array.from([0, 0, 10, 10]) })).toBe(
      5,
    );
    expect(villageSpacingKm({ xKm: new Float64Array(1), yKm: new Float64Array(1) })).toBe(Number.POSITIVE_INFINITY);
  });
});
