const SMALLEST = -1074;
const LARGEST = 1023;

function fill(): Float64Array {
  const powers = new Float64Array(LARGEST - SMALLEST + 1);
  powers[-SMALLEST] = 1;
  for (let k = 1; k <= LARGEST; k++) powers[k - SMALLEST] = powers[k - 1 - SMALLEST] * 2;
  for (let k = -1; k >= SMALLEST; k--) powers[k - SMALLEST] = powers[k + 1 - SMALLEST] / 2;
  return powers;
}

/** 2^k for every k from −1074 to 1023, each exact, at index `k + POWER_OF_TWO_OFFSET`. Read only. */
export const POWERS_OF_TWO: Float64Array = fill();

/** The index of 2^0 in `POWERS_OF_TWO`. */
export const POWER_OF_TWO_OFFSET = -SMALLEST;
