/** A scattered number in [0, 1), the same for the same `i`: for made-up positions in tests. */
export function uniform(i: number): number {
  const scattered = Math.sin(i * 12.9898 + 4.1414) * 43758.5453;
  return scattered - Math.floor(scattered);
}

/** About normal with mean 0 and standard deviation 1, the same for the same `i`. */
export function normal(i: number): number {
  let sum = -6;
  for (let j = 0; j < 12; j++) sum += uniform(12 * i + j + 5000);
  return sum;
}
