import { exp } from './exp.ts';
import { log } from './log.ts';
import { inverseNormal } from './normal.ts';

/** An exponential draw of mean 1 from a uniform u in (0, 1): −log u (inversion). */
export function exponential(u: number): number {
  return -log(u);
}

/** A standard Gumbel draw (mode 0, mean 0.5772…, variance π²/6) from a uniform u in (0, 1): −log(−log u) (inversion). */
export function gumbel(u: number): number {
  return -log(-log(u));
}

/**
 * A gamma draw of shape 2 and scale 1 (mean 2, variance 2) from two uniforms in (0, 1): −log(u1·u2), the sum of two
 * exponential draws.
 */
export function gammaShape2(u1: number, u2: number): number {
  return -log(u1 * u2);
}

/**
 * A lognormal draw from a uniform u in (0, 1): exp(mu + sigma·z) with z the normal quantile of u. `mu` and `sigma` are
 * the mean and the standard deviation of the logarithm. Throws RangeError for u outside (0, 1).
 */
export function lognormal(u: number, mu: number, sigma: number): number {
  return exp(mu + sigma * inverseNormal(u));
}

/**
 * A whole number whose mean over u in (0, 1) is the non-negative quantity x: floor(x + u). So rounding neither adds nor
 * loses on average.
 */
export function roundByDraw(x: number, u: number): number {
  return Math.floor(x + u);
}
