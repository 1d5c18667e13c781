import type { RunResult } from '../../../run/result.ts';

/** The village with the lowest number in the next cercle (`step` 1) or the one before (−1) that has any; goes round. */
export function villageInNextCercle({ villages }: RunResult, from: number, cercles: number, step: 1 | -1): number {
  for (let distance = 1; distance <= cercles; distance++) {
    const cercle = (villages.cercle[from] + step * distance + cercles * distance) % cercles;
    const village = villages.cercle.indexOf(cercle);
    if (village >= 0) return village;
  }
  return from;
}
