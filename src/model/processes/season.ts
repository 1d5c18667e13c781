/** Weeks in a year of the model. */
const YEAR = 52;

/**
 * Factor of the state's reach in a week: 1 − loss · wave, with wave = max(0, cos(2π(week − peak)/52)).
 * The cosine is Bhaskara I's rational approximation, cos(πy) ≈ (1 − 4y²)/(1 + y²) for |y| ≤ ½: exact arithmetic, within
 * 0.0017 of the cosine, equal to it at the peak and where the wave ends.
 */
export function seasonFactor(week: number, peak: number, loss: number): number {
  const phase = (((week - peak) % YEAR) + YEAR) % YEAR;
  const y = Math.min(phase, YEAR - phase) / (YEAR / 2);
  return 1 - loss * Math.max(0, (1 - 4 * y * y) / (1 + y * y));
}
