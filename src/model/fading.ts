import { exp } from '../random/exp.ts';

/** ln 2, correctly rounded. */
const LN2 = 0.6931471805599453;

/**
 * What is left at week t of a unit of memory laid down at week 0, with a half-life in weeks.
 *
 * Memory is kept by forward decay (Cormode et al. 2009): an experience in week t is added divided by `fading(t)`, and a
 * column is multiplied by `fading(now)` when read. That is the same number as halving every column every half-life, and
 * nothing is touched in the weeks between.
 */
export function fading(week: number, halfLife: number): number {
  return exp((-LN2 * week) / halfLife);
}
