/**
 * Positions for labels that should stand at `wanted` (pixels from the top) but at least `gap` apart and between
 * `top` and `bottom`; in the order given. With more labels than room they are spread evenly.
 */
export function spreadLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const room = wanted.length < 2 ? gap : Math.min(gap, (bottom - top) / (wanted.length - 1));
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b]);
  const positions = [...wanted];
  let free = top;
  for (const i of order) {
    positions[i] = Math.max(wanted[i], free);
    free = positions[i] + room;
  }
  let limit = bottom;
  for (const i of order.reverse()) {
    positions[i] = Math.min(positions[i], limit);
    limit = positions[i] - room;
  }
  return positions;
}
