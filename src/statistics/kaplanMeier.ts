/**
 * The median time to the end by Kaplan and Meier (1958), "Nonparametric estimation from incomplete observations",
 * JASA 53, 457–481: the first time at which the estimated survival is one half or less; undefined when it is never
 * reached. `durations` are in any unit of time; `ended[i]` is true (or non-zero) when the end was seen and false (or 0)
 * when observation stopped first. What is cut off at a time is still at risk at that time.
 * Throws when the lengths differ, when there is no duration, and RangeError for a negative duration or NaN.
 */
export function kaplanMeierMedian(
  durations: ArrayLike<number>,
  ended: ArrayLike<boolean | number>,
): number | undefined {
  const count = durations.length;
  if (ended.length !== count) {
    throw new Error(`kaplanMeierMedian requires equal lengths, got ${count} and ${ended.length}`);
  }
  if (count === 0) throw new Error('kaplanMeierMedian requires at least one duration');
  const order = risingOrder(durations);
  let survival = 1;
  let first = 0;
  while (first < count) {
    const time = durations[order[first]];
    let next = first;
    let ends = 0;
    while (next < count && durations[order[next]] === time) {
      if (ended[order[next]]) ends++;
      next++;
    }
    const atRisk = count - first;
    survival *= (atRisk - ends) / atRisk;
    if (survival <= HALF_WITH_ROUNDING) return time;
    first = next;
  }
  return undefined;
}

/** One half, with room for the rounding of a product of many fractions: without censoring it is exactly one half. */
const HALF_WITH_ROUNDING = 0.5 * (1 + 1e-12);

function risingOrder(durations: ArrayLike<number>): Uint32Array {
  const order = new Uint32Array(durations.length);
  for (let i = 0; i < durations.length; i++) {
    if (!(durations[i] >= 0)) throw new RangeError(`invalid duration at ${i}: ${durations[i]}`);
    order[i] = i;
  }
  return order.sort((a, b) => (durations[a] < durations[b] ? -1 : durations[a] > durations[b] ? 1 : 0));
}
