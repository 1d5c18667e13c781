import { describe, expect, it } from 'vitest';
import { planeOf } from '../../src/scenario/plane.ts';
import { shipped } from './files.ts';

const cercles = new Map(shipped('central-mali-2025').geography.cercles.map((cercle) => [cercle.id, cercle]));

function distanceKm(from: string, to: string): number {
  const [a, b] = [from, to].map((id) => planeOf(cercles.get(id)!.lat, cercles.get(id)!.lon));
  return Math.hypot(a.xKm - b.xKm, a.yKm - b.yKm);
}

describe('the local plane', () => {
  it.each([
    ['segou', 'bla', 73],
    ['djenne', 'mopti', 76],
    ['tenenkou', 'youwarou', 124],
    ['mopti', 'douentza', 145],
    ['san', 'mopti', 152],
    ['koro', 'douentza', 105],
  ])('puts %s and %s as far apart as on the globe, %i km, give or take 3', (from, to, km) => {
    expect(Math.abs(distanceKm(from, to) - km)).toBeLessThan(3);
  });

  it('has its origin at 14° N, 4° W', () => {
    expect(planeOf(14, -4)).toEqual({ xKm: 0, yKm: 0 });
  });
});
