const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('en-US', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A number as people read it, without decimals: 12,345. */
export const formatWhole = (value: number) => whole.format(value);

/** A number with one decimal: 21.3. */
export const formatTenths = (value: number) => tenths.format(value);

/** A share as a percentage with one decimal: 0.708 is 70.8%. */
export const formatShare = (share: number) => percent.format(share);

/** A measure with three significant digits: 0.0412, 12.3. */
export const formatMeasure = (value: number) => String(Number(value.toPrecision(3)));

/** Seconds as people say them: 40 s, 3 min, 2 h 5 min. */
export function formatSeconds(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
