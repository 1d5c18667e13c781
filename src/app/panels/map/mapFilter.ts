import { signal } from '@preact/signals';
import { type StanceId, stanceIds } from '../../../model/stance.ts';

/** Stances whose villages the map leaves out, as bits 1 << stance. */
export const hiddenStances = signal(0);

/** Whether villages of a stance are on the map. */
export function isShown(stance: StanceId): boolean {
  return (hiddenStances.value & (1 << stanceIds.indexOf(stance))) === 0;
}

/** Takes the villages of a stance off the map, or puts them back. */
export function toggleStance(stance: StanceId): void {
  hiddenStances.value ^= 1 << stanceIds.indexOf(stance);
}
