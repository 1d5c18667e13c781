/**
 * Prints the outline of central-mali-2025: Mali's border from Natural Earth, coarsened by Douglas and Peucker's rule to at
 * most 60 corners, in hundredths of a degree. Its output stands in scenarios/central-mali-2025.json. Run from the root:
 * node scripts/scenarioOutline.mjs
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';

const MALI = '466';
const MOST_CORNERS = 60;

const world = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
);
const country = world.objects.countries.geometries.find((geometry) => geometry.id === MALI);
const border = feature(world, country).geometry.coordinates[0].slice(0, -1);

/** Distance in degrees from a point to the segment between two others. */
function distance([x, y], [ax, ay], [bx, by]) {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2 || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

/** The corner of the border that lies farthest from the outline so far, and how far. */
function farthest(kept) {
  let worst = { away: 0, corner: -1 };
  kept.forEach((start, index) => {
    const end = index + 1 < kept.length ? kept[index + 1] : kept[0] + border.length;
    for (let corner = start + 1; corner < end; corner++) {
      const away = distance(border[corner % border.length], border[start], border[end % border.length]);
      if (away > worst.away) worst = { away, corner: corner % border.length };
    }
  });
  return worst;
}

let kept = [0, Math.floor(border.length / 2)];
while (kept.length < MOST_CORNERS) kept = [...kept, farthest(kept).corner].sort((a, b) => a - b);
const outline = kept.map((corner) => border[corner].map((degrees) => Number(degrees.toFixed(2))));
console.log(JSON.stringify(outline));
console.error(`${outline.length} corners, at most ${farthest(kept).away.toFixed(3)}° from the border`);
