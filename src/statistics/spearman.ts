/**
 * The rank of each value among all, 1 for the smallest; equal values share the mean of their ranks.
 * Throws RangeError on NaN, which has no rank.
 */
export function averageRanks(values: ArrayLike<number>): Float64Array {
  const order = new Uint32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) throw new RangeError(`invalid value to rank at ${i}: NaN`);
    order[i] = i;
  }
  order.sort((a, b) => (values[a] < values[b] ? -1 : values[a] > values[b] ? 1 : 0));
  const ranks = new Float64Array(values.length);
  let first = 0;
  while (first < order.length) {
    let next = first + 1;
    while (next < order.length && values[order[next]] === values[order[first]]) next++;
    for (let i = first; i < next; i++) ranks[order[i]] = (first + 1 + next) / 2;
    first = next;
  }
  return ranks;
}

/**
 * Spearman's rank correlation, from −1 to 1: Pearson's correlation of the average ranks, which is right under ties
 * (Spearman 1904; Kendall and Gibbons 1990, "Rank correlation methods", ch. 3).
 * Throws when the lengths differ, for fewer than three pairs, and when one of the variables does not vary.
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number {
  if (x.length !== y.length) throw new Error(`spearman requires equal lengths, got ${x.length} and ${y.length}`);
  if (x.length < 3) throw new Error(`spearman requires at least three pairs, got ${x.length}`);
  const ranksX = averageRanks(x);
  const ranksY = averageRanks(y);
  const centre = (x.length + 1) / 2;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < x.length; i++) {
    const dx = ranksX[i] - centre;
    const dy = ranksY[i] - centre;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  if (xx === 0 || yy === 0) throw new Error('spearman requires variation in both variables');
  // The product of two square roots can push a perfect correlation one unit past 1.
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
