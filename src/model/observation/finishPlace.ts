import { outcomeIndex as O } from '../outcomes.ts';
import { BINS, LINKS_AMONG_PACTS, LINKS_TO_PACTS, SUM_TRUST_JNIM, SUM_TRUST_STATE } from './sums.ts';

/** Computes the outcomes of a place that are not sums over its cercles, from the place's own sums and histograms. */
export function finishPlace(
  values: Float64Array,
  neighbourCount: number,
  sums: Float64Array,
  binsState: Int32Array,
  binsJnim: Int32Array,
): void {
  let n = 0;
  for (let stance = 0; stance < 4; stance++) n += values[O.villagesHolding + stance];
  if (n === 0) return;
  values[O.trustState] = sums[SUM_TRUST_STATE] / n;
  values[O.trustState10] = histogramQuantile(binsState, 0.1 * n);
  values[O.trustState50] = histogramQuantile(binsState, 0.5 * n);
  values[O.trustState90] = histogramQuantile(binsState, 0.9 * n);
  values[O.trustJnim] = sums[SUM_TRUST_JNIM] / n;
  values[O.trustJnim10] = histogramQuantile(binsJnim, 0.1 * n);
  values[O.trustJnim50] = histogramQuantile(binsJnim, 0.5 * n);
  values[O.trustJnim90] = histogramQuantile(binsJnim, 0.9 * n);
  const pacts = values[O.villagesPact];
  values[O.moranPacts] = moran(n, pacts, neighbourCount, sums[LINKS_TO_PACTS], sums[LINKS_AMONG_PACTS]);
}

/** Value below which `rank` of the counted villages lie, taking those of a bin as spread evenly over it. */
function histogramQuantile(bins: Int32Array, rank: number): number {
  let below = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const here = bins[bin];
    if (below + here >= rank && here > 0) return (bin + (rank - below) / here) / BINS;
    below += here;
  }
  return 1;
}

/**
 * Moran’s I of a 0/1 variable with equal weights over the k neighbours of each of the place's n villages (neighbours
 * outside the place included), from counts: z = x − m, I = Σᵢⱼ zᵢzⱼ / (k · Σ z²). 0 where all villages are alike.
 */
function moran(n: number, ones: number, k: number, linksToOnes: number, linksAmongOnes: number): number {
  if (ones === 0 || ones === n) return 0;
  const m = ones / n;
  const products = linksAmongOnes - m * linksToOnes - m * k * ones + n * k * m * m;
  return products / (k * n * m * (1 - m));
}
