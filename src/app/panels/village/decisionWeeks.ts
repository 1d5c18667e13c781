import type { VillageHistory } from '../../../run/villageHistory.ts';

/** The shown weeks right after a week in which the village met with something to choose, or its stance changed. */
export function decisionWeeks({ weeks, met, stances }: VillageHistory): number[] {
  const shown: number[] = [];
  for (let week = 0; week < weeks; week++) {
    if (met[week] === 1 || stances[week + 1] !== stances[week]) shown.push(week + 1);
  }
  return shown;
}
