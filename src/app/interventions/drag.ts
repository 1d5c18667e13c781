import type { Slot } from './edits.ts';

/** What of a bar is moved: the whole of it, or one of its ends. */
export type Grip = 'whole' | 'from' | 'to';

const within = (low: number, value: number, high: number) => Math.max(low, Math.min(high, value));

/** Where an intervention is after its bar was moved by so many weeks: within the run, and at least a week long. */
export function dragged(slot: Slot, grip: Grip, by: number, runWeeks: number): Slot {
  const { from, to, ...where } = slot;
  const end = Math.min(to ?? runWeeks, runWeeks);
  if (grip === 'from' || (grip === 'whole' && to === undefined)) {
    return { ...slot, from: within(0, from + by, end - 1) };
  }
  if (grip === 'to') {
    const next = within(from + 1, end + by, runWeeks);
    return to === undefined && next === runWeeks ? slot : { from, to: next, ...where };
  }
  const shift = within(-from, by, runWeeks - end);
  return { from: from + shift, to: end + shift, ...where };
}
