import { squaredDistance } from './distance.ts';

/** Who watches whom: the k nearest villages of each village, and the reverse. */
export interface Neighbours {
  /** Neighbours of each village. */
  readonly count: number;
  /** Neighbours of village i, nearest first (ties to the lower index): `nearest[i * count + 0 … count − 1]`. */
  readonly nearest: Int32Array;
  /** Villages that have i among their neighbours, ascending: `watchers[watchersStart[i] … watchersStart[i + 1] − 1]`. */
  readonly watchers: Int32Array;
  readonly watchersStart: Int32Array;
}

/** Villages a grid cell should hold on average: few enough to compare, many enough not to search in empty cells. */
const PER_CELL = 3;

/** Finds the k nearest neighbours of every point through a grid, in O(n·k) for points spread evenly. */
export function findNeighbours(x: Float64Array, y: Float64Array, wanted: number): Neighbours {
  const n = x.length;
  const count = Math.min(wanted, n - 1);
  const grid = gridOf(x, y);
  const nearest = new Int32Array(n * count);
  const distances = new Float64Array(count);
  const best = new Int32Array(count);
  for (let i = 0; i < n; i++) {
    searchRings(grid, x, y, i, best, distances);
    nearest.set(best, i * count);
  }
  return { count, nearest, ...reverse(nearest, n, count) };
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly cellKm: number;
  readonly left: number;
  readonly bottom: number;
  readonly start: Int32Array;
  readonly members: Int32Array;
}

function gridOf(x: Float64Array, y: Float64Array): Grid {
  const n = x.length;
  let [left, right, bottom, top] = [x[0], x[0], y[0], y[0]];
  for (let i = 1; i < n; i++) {
    left = Math.min(left, x[i]);
    right = Math.max(right, x[i]);
    bottom = Math.min(bottom, y[i]);
    top = Math.max(top, y[i]);
  }
  const side = Math.max(right - left, top - bottom, 1e-9);
  const cellKm = Math.max(Math.sqrt(((right - left) * (top - bottom) * PER_CELL) / n), side / 2048);
  const columns = Math.floor((right - left) / cellKm) + 1;
  const rows = Math.floor((top - bottom) / cellKm) + 1;
  const start = new Int32Array(columns * rows + 1);
  const cell = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    cell[i] = Math.floor((y[i] - bottom) / cellKm) * columns + Math.floor((x[i] - left) / cellKm);
    start[cell[i] + 1]++;
  }
  for (let c = 0; c < columns * rows; c++) start[c + 1] += start[c];
  const members = new Int32Array(n);
  const next = start.slice();
  for (let i = 0; i < n; i++) members[next[cell[i]]++] = i;
  return { columns, rows, cellKm, left, bottom, start, members };
}

/** Fills `best` with the nearest points of i, searching square rings of cells until no nearer one can be left. */
function searchRings(
  grid: Grid,
  x: Float64Array,
  y: Float64Array,
  i: number,
  best: Int32Array,
  distances: Float64Array,
): void {
  const { columns, rows, cellKm, start, members } = grid;
  const column = Math.floor((x[i] - grid.left) / cellKm);
  const row = Math.floor((y[i] - grid.bottom) / cellKm);
  let found = 0;
  for (let ring = 0; ring <= Math.max(columns, rows); ring++) {
    for (let r = Math.max(0, row - ring); r <= Math.min(rows - 1, row + ring); r++) {
      const edge = r === row - ring || r === row + ring;
      for (let c = column - ring; c <= column + ring; c += edge ? 1 : Math.max(1, 2 * ring)) {
        if (c < 0 || c >= columns) continue;
        const cell = r * columns + c;
        for (let m = start[cell]; m < start[cell + 1]; m++) {
          const j = members[m];
          if (j !== i) found = insert(best, distances, found, j, squaredDistance(x[i], y[i], x[j], y[j]));
        }
      }
    }
    const safe = ring * cellKm;
    const all = found === x.length - 1;
    if (all || (found === best.length && distances[found - 1] < safe * safe)) return;
  }
}

/** Inserts a candidate by distance, ties by index; returns how many are kept. */
function insert(best: Int32Array, distances: Float64Array, found: number, j: number, distance: number): number {
  const full = found === best.length;
  let at = full ? found - 1 : found;
  const after = (k: number) => distances[k] > distance || (distances[k] === distance && best[k] > j);
  if (full && !after(at)) return found;
  while (at > 0 && after(at - 1)) {
    best[at] = best[at - 1];
    distances[at] = distances[at - 1];
    at--;
  }
  best[at] = j;
  distances[at] = distance;
  return full ? found : found + 1;
}

function reverse(nearest: Int32Array, n: number, count: number): Pick<Neighbours, 'watchers' | 'watchersStart'> {
  const watchersStart = new Int32Array(n + 1);
  for (const j of nearest) watchersStart[j + 1]++;
  for (let i = 0; i < n; i++) watchersStart[i + 1] += watchersStart[i];
  const watchers = new Int32Array(n * count);
  const next = watchersStart.slice();
  for (let i = 0; i < n; i++) {
    for (let k = i * count; k < (i + 1) * count; k++) watchers[next[nearest[k]]++] = i;
  }
  return { watchers, watchersStart };
}
