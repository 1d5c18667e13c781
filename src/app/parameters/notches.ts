import type { Parameter } from '../../model/parameters/parameter.ts';

type Range = Pick<Parameter, 'min' | 'max' | 'step' | 'default'>;

/** Positions that a slider offers at most; steps finer than that stay possible in the number field. */
const positions = 160;
/** Where on the slider a default stands that is small against its range. */
const defaultShare = 0.4;

const rounded = (value: number, { min, max, step }: Range) =>
  Math.min(max, Number((min + Math.round((value - min) / step) * step).toPrecision(12)));

/**
 * How far the slider is bent: rates have their default in the first hundredths of a range that reaches to the
 * absurd, so value = min + (max − min) · position^bend puts the default near the middle; else the slider is straight.
 */
function bendOf(range: Range): number {
  const share = (range.default - range.min) / (range.max - range.min);
  return share > 0 && share < 0.2 ? Math.log(share) / Math.log(defaultShare) : 1;
}

/** The values that a slider stops at: rising, all different, both ends and the default among them. */
export function notchesOf(range: Range): readonly number[] {
  const bend = bendOf(range);
  const values = new Set([range.min, range.default, range.max]);
  for (let position = 1; position < positions; position++) {
    values.add(rounded(range.min + (range.max - range.min) * (position / positions) ** bend, range));
  }
  return [...values].sort((a, b) => a - b);
}

/** The notch nearest to a value. */
export function nearestNotch(notches: readonly number[], value: number): number {
  const after = notches.findIndex((notch) => notch >= value);
  if (after < 0) return notches.length - 1;
  return after > 0 && value - notches[after - 1] < notches[after] - value ? after - 1 : after;
}
