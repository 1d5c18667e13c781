import type { VillageColumns } from '../run/result.ts';

/** Radii of marks in CSS pixels, from the smallest village on a crowded map to the largest at full zoom. */
export const markRadii = [1.6, 2, 2.5, 3.1, 3.8, 4.6, 5.5, 6.6, 7.8] as const;

/** Up to these many people a village is drawn one step larger each; a small range, since most villages are alike. */
const peopleSteps = [300, 800, 2000] as const;

/** Share of the mean distance between villages that a mark of middle size spans as its radius. */
const radiusOfSpacing = 0.23;

/** Mean distance between villages (km), were they spread evenly over the box round them; infinite below two. */
export function villageSpacingKm({ xKm, yKm }: Pick<VillageColumns, 'xKm' | 'yKm'>): number {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < xKm.length; i++) {
    if (xKm[i] < west) west = xKm[i];
    if (xKm[i] > east) east = xKm[i];
    if (yKm[i] < south) south = yKm[i];
    if (yKm[i] > north) north = yKm[i];
  }
  return xKm.length < 2 ? Number.POSITIVE_INFINITY : Math.sqrt(((east - west) * (north - south)) / xKm.length);
}

/** Index into `markRadii` for a village of middle size where villages stand `spacing` CSS pixels apart. */
export function middleSize(spacing: number): number {
  const radius = radiusOfSpacing * spacing;
  const fitting = markRadii.filter((step) => step <= radius).length - 1;
  return Math.min(Math.max(fitting, 1), markRadii.length - 3);
}

/** How many steps from the middle size a village of this many people is drawn: −1 to 2. */
export function sizeStep(people: number): number {
  let step = -1;
  for (const limit of peopleSteps) if (people > limit) step++;
  return step;
}
