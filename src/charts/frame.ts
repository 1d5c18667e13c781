import { type ScaleLinear, scaleLinear } from 'd3';

/** Where the data of a chart is drawn, in CSS pixels of its SVG. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Widths of letters differ: this is above the mean of digits and lower-case letters at the 12 px of chart labels. */
const pixelsPerLetter = 6.6;

/** Room (CSS pixels) that labels need beside a chart, with their mark; at most `most`. */
export function labelRoom(labels: readonly string[], most: number): number {
  const longest = Math.max(0, ...labels.map((label) => label.length));
  return Math.min(Math.ceil(longest * pixelsPerLetter) + 24, most);
}

/** Height (CSS pixels) of the row of an intervention under the axis. */
export const spanRow = 6;

/**
 * The plot area of a chart that keeps `right` pixels for labels, `left` for values and, under the axis, `spans` rows for interventions;
 * never of negative size.
 */
export function plotArea(width: number, height: number, right: number, spans = 0, left = 46): PlotArea {
  const top = 26;
  const bottom = height - 28 - (spans === 0 ? 0 : 4 + spanRow * spans);
  return { left, top, right: Math.max(width - right, left + 1), bottom: Math.max(bottom, top + 1) };
}

/** Weeks 0 to `weeks` to CSS pixels. */
export function weekScale(weeks: number, { left, right }: PlotArea): ScaleLinear<number, number> {
  return scaleLinear([0, Math.max(weeks, 1)], [left, right]);
}

/** Few round weeks to write at the axis: quarters, half-years or years of 52 weeks, at most seven of them. */
export function weekTicks(weeks: number): number[] {
  const step = [4, 13, 26, 52].find((length) => weeks / length <= 6) ?? 52 * Math.ceil(weeks / 52 / 6);
  return Array.from({ length: Math.floor(weeks / step) + 1 }, (_, i) => i * step);
}
