import { stanceIds } from '../../src/model/stance.ts';
import { fabricatedResult } from './fabricated.ts';

/** Villages in three cercles whose stances change at random, always the same. */
export function randomStances(villages: number, weeks: number) {
  const stances = new Uint8Array(villages * (weeks + 1));
  let luck = 12_345;
  for (let i = villages; i < stances.length; i++) {
    luck = (luck * 1_103_515_245 + 12_345) % 2 ** 31;
    stances[i] = luck / 2 ** 31 < 0.1 ? luck % stanceIds.length : stances[i - villages];
  }
  return {
    ...fabricatedResult(),
    weeks,
    stances,
    villages: {
      cercle: Uint16Array.from({ length: villages }, (_, village) => Math.floor((3 * village) / villages)),
      number: new Uint16Array(villages),
      xKm: new Float64Array(villages),
      yKm: new Float64Array(villages),
      people: new Int32Array(villages),
    },
  };
}
