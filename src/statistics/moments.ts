/** The arithmetic mean, in the unit of the values. Throws when there is no value. */
export function mean(values: ArrayLike<number>): number {
  if (values.length === 0) throw new Error('mean requires at least one value');
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}

/**
 * The sample variance (divisor n − 1), in the squared unit of the values, in two passes: the mean first, then the
 * squared differences, so that a large mean costs no digits. Throws for fewer than two values.
 */
export function variance(values: ArrayLike<number>): number {
  if (values.length < 2) throw new Error('variance requires at least two values');
  const centre = mean(values);
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] - centre) * (values[i] - centre);
  return sum / (values.length - 1);
}

/**
 * The sample variance divided by the mean (index of dispersion): 1 for counts that fall independently (Poisson), more
 * when they cluster. Throws for fewer than two values and when the mean is not above zero.
 */
export function varianceToMean(values: ArrayLike<number>): number {
  const spread = variance(values);
  const centre = mean(values);
  if (!(centre > 0)) throw new Error(`variance to mean requires a mean above zero, got ${centre}`);
  return spread / centre;
}
