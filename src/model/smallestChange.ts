/** Steps of the search towards each end of the range; between two steps a bisection goes on. */
const STEPS = 16;
const HALVINGS = 40;

/**
 * The value nearest to `from` within 0 to `most` at which `flips` holds, in either direction; undefined if there is none
 * on the way. What is returned flips, and the value half-way to it (for whole quantities rounded towards `from`) does not.
 */
export function smallestChange(
  from: number,
  most: number,
  whole: boolean,
  flips: (value: number) => boolean,
): number | undefined {
  const towards = whole ? firstWhole : firstReal;
  const up = towards(from, most, flips);
  const down = towards(from, 0, flips);
  if (up === undefined || down === undefined) return up ?? down;
  return up - from <= from - down ? up : down;
}

function firstWhole(from: number, end: number, flips: (value: number) => boolean): number | undefined {
  const step = end > from ? 1 : -1;
  for (let value = from; value !== end; ) {
    value += step;
    if (flips(value)) return value;
  }
  return undefined;
}

function firstReal(from: number, end: number, flips: (value: number) => boolean): number | undefined {
  for (let k = 1; k <= STEPS; k++) {
    const value = k === STEPS ? end : from + ((end - from) * k) / STEPS;
    if (flips(value)) return narrowed(from, from + ((end - from) * (k - 1)) / STEPS, value, flips);
  }
  return undefined;
}

/** Narrows down from a value that flips to the border, and on below it while half of the change flips too. */
function narrowed(from: number, still: number, flipping: number, flips: (value: number) => boolean): number {
  let [outside, inside] = [still, flipping];
  for (;;) {
    for (let k = 0; k < HALVINGS; k++) {
      const middle = outside + (inside - outside) / 2;
      if (flips(middle)) inside = middle;
      else outside = middle;
    }
    const half = from + (inside - from) / 2;
    if (half === inside || !flips(half)) return inside;
    inside = half;
    outside = from;
  }
}
