import { exp } from '../random/exp.ts';
import { log } from '../random/log.ts';
import { inverseNormal } from '../random/normal.ts';
import { keyFromSeed } from '../random/seed.ts';
import { drawPair } from '../random/uniform.ts';
import { COHESION_AND_PHASE, POSITION, SIZE_AND_ARMS, STRONGHOLD, THRESHOLD } from './draws.ts';
import { villageId } from './ids.ts';
import { findNeighbours, type Neighbours } from './neighbours.ts';
import { parameterIndex } from './parameters/table.ts';
import { drawPlace } from './place.ts';
import type { ListedVillage, ModelSpec } from './spec.ts';

/** What does not change in a run, drawn once per population seed and shared by all replicates. */
export interface Population {
  readonly size: number;
  /** Villages of cercle c: indices `cercleStart[c] … cercleStart[c + 1] − 1`; index order is (cercle, number) order. */
  readonly cercleStart: Int32Array;
  readonly cercle: Int32Array;
  readonly number: Int32Array;
  /** Name of the village's draws. */
  readonly id: Int32Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly people: Int32Array;
  readonly weapons: Int32Array;
  /** Weapons at arms level A = 1. */
  readonly fullArms: Float64Array;
  readonly cohesion: Float64Array;
  /** Share of a leaning's life that has passed at week 0. */
  readonly phase: Float64Array;
  readonly threshold: Float64Array;
  readonly neighbours: Neighbours;
  /** Simulated fraction relative to a quarter of all villages: scales counts that stand for a number of villages. */
  readonly relativeScale: number;
  /** JNIM's strongholds: cercle and place. */
  readonly strongholdCercle: Int32Array;
  readonly strongholdX: Float64Array;
  readonly strongholdY: Float64Array;
  readonly strongholdsIn: Int32Array;
}

const SMALLEST_VILLAGE = 50;
const RING_INNER = 0.35;
const RING_OUTER = 0.95;

/** Draws the population of a model: villages, their neighbours, and JNIM's strongholds. */
export function createPopulation(spec: ModelSpec): Population {
  const { cercles, outlineKm, population } = spec;
  const key = keyFromSeed(population.seed);
  const fixed = (id: keyof typeof parameterIndex) => spec.segments[0].values[parameterIndex[id] * cercles.length];
  const listed = population.kind === 'listed' ? population.villages : drawnVillages(spec, population.fraction);
  const n = listed.length;
  const cercleStart = new Int32Array(cercles.length + 1);
  for (const village of listed) cercleStart[village.cercle + 1]++;
  for (let c = 0; c < cercles.length; c++) cercleStart[c + 1] += cercleStart[c];

  const columns = {
    cercle: new Int32Array(n),
    number: new Int32Array(n),
    id: new Int32Array(n),
    x: new Float64Array(n),
    y: new Float64Array(n),
    people: new Int32Array(n),
    weapons: new Int32Array(n),
    fullArms: new Float64Array(n),
    cohesion: new Float64Array(n),
    phase: new Float64Array(n),
    threshold: new Float64Array(n),
  };
  const pair = new Float64Array(2);
  const median = log(fixed('populationMedian'));
  listed.forEach((village, i) => {
    const id = villageId(village.cercle, village.number);
    columns.cercle[i] = village.cercle;
    columns.number[i] = village.number;
    columns.id[i] = id;
    if (village.xKm === undefined || village.yKm === undefined) {
      drawPlace(cercles, outlineKm, village.cercle, 0, 1, key, POSITION, id, pair);
    } else {
      pair[0] = village.xKm;
      pair[1] = village.yKm;
    }
    columns.x[i] = pair[0];
    columns.y[i] = pair[1];
    drawPair(key, SIZE_AND_ARMS, id, 0, 0, pair);
    const drawn = Math.round(exp(median + fixed('populationSigma') * inverseNormal(pair[0])));
    columns.people[i] = village.people ?? Math.max(SMALLEST_VILLAGE, drawn);
    columns.fullArms[i] = (fixed('weaponsPer100') / 100) * columns.people[i];
    const arms = village.arms ?? Math.min(1, (cercles[village.cercle].militia / 3) * (0.4 + 0.8 * pair[1]));
    // Whole weapons, and never more than full arms: A stays within [0, 1].
    columns.weapons[i] = Math.min(Math.floor(columns.fullArms[i]), Math.round(columns.fullArms[i] * arms));
    drawPair(key, COHESION_AND_PHASE, id, 0, 0, pair);
    columns.cohesion[i] = village.cohesion ?? pair[0];
    columns.phase[i] = pair[1];
    drawPair(key, THRESHOLD, id, 0, 0, pair);
    columns.threshold[i] = fixed('thresholdMean') + fixed('thresholdSd') * inverseNormal(pair[0]);
  });
  return {
    size: n,
    cercleStart,
    ...columns,
    neighbours: findNeighbours(columns.x, columns.y, fixed('neighbourCount')),
    relativeScale: population.kind === 'drawn' ? population.fraction / 0.25 : 1,
    ...drawStrongholds(spec, key),
  };
}

type Wanted = Omit<ListedVillage, 'xKm' | 'yKm'> & Partial<Pick<ListedVillage, 'xKm' | 'yKm'>>;

/** The first round(fraction × villages) villages of each cercle: a smaller fraction is a part of a larger one. */
function drawnVillages(spec: ModelSpec, fraction: number): Wanted[] {
  return spec.cercles.flatMap((cercle, index) =>
    Array.from({ length: Math.round(fraction * cercle.villages) }, (_, k) => ({ cercle: index, number: k + 1 })),
  );
}

function drawStrongholds(
  spec: ModelSpec,
  key: ReturnType<typeof keyFromSeed>,
): Pick<Population, 'strongholdCercle' | 'strongholdX' | 'strongholdY' | 'strongholdsIn'> {
  const counts = spec.cercles.map((cercle) => Math.max(1, Math.round(2 * cercle.jnim)));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const strongholdCercle = new Int32Array(total);
  const strongholdX = new Float64Array(total);
  const strongholdY = new Float64Array(total);
  const pair = new Float64Array(2);
  let b = 0;
  counts.forEach((count, c) => {
    for (let number = 1; number <= count; number++, b++) {
      drawPlace(spec.cercles, spec.outlineKm, c, RING_INNER, RING_OUTER, key, STRONGHOLD, villageId(c, number), pair);
      strongholdCercle[b] = c;
      strongholdX[b] = pair[0];
      strongholdY[b] = pair[1];
    }
  });
  return { strongholdCercle, strongholdX, strongholdY, strongholdsIn: Int32Array.from(counts) };
}
