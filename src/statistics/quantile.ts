/**
 * The p-quantile of values already in rising order, by linear interpolation at (n − 1)·p: type 7 of Hyndman and Fan
 * (1996), "Sample quantiles in statistical packages", The American Statistician 50, 361–365.
 * In the unit of the values. Throws when there is no value, and RangeError for p outside [0, 1].
 */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0) throw new Error('quantile requires at least one value');
  if (!(p >= 0 && p <= 1)) throw new RangeError(`invalid probability for a quantile: ${p}`);
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const part = position - below;
  // At a value, and between equal values, nothing is computed: so infinite values pass unharmed.
  if (part === 0 || sorted[below] === sorted[below + 1]) return sorted[below];
  return sorted[below] + part * (sorted[below + 1] - sorted[below]);
}

/**
 * The p-quantile of values in any order; see `quantileSorted`. The values are copied, not reordered.
 * Throws RangeError too when one of them is NaN.
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  const sorted = Float64Array.from(values).sort();
  // The sort of a typed array puts NaN last.
  if (Number.isNaN(sorted[sorted.length - 1])) throw new RangeError('invalid value for a quantile: NaN');
  return quantileSorted(sorted, p);
}
