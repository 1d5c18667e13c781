import { outcomeTable } from '../outcomes.ts';
import type { World } from '../world.ts';
import { countEvents } from './countEvents.ts';
import { countVillages } from './countVillages.ts';
import { finishPlace } from './finishPlace.ts';
import { BINS, SUMS } from './sums.ts';

const OUTCOMES = outcomeTable.length;

/** Counts a week of a world for each place; allocates only when made. */
export interface Observer {
  /** Value of outcome o at place p: `values[p * outcomes + o]`. */
  readonly values: Float64Array;
  /** Observes the week that has just been stepped. */
  observe(world: World): void;
}

/**
 * Makes an observer of `placeCount` places; `placesOf[c]` lists those that cercle c counts for, the smallest last.
 * Cercles are counted into their smallest place, and that is added to the larger ones: outcomes are sums over a place’s
 * cercles, except trusts and Moran’s I, which come from the place’s own sums.
 */
export function createObserver(placeCount: number, placesOf: readonly (readonly number[])[]): Observer {
  const values = new Float64Array(placeCount * OUTCOMES);
  const sums = new Float64Array(placeCount * SUMS);
  const binsState = new Int32Array(placeCount * BINS);
  const binsJnim = new Int32Array(placeCount * BINS);
  const smallest = placesOf.map((places) => places[places.length - 1]);
  const rolledUp = [...new Set(smallest)].map((place) => ({
    place,
    into: placesOf[smallest.indexOf(place)].filter((larger) => larger !== place),
  }));
  const slice = <T extends Float64Array | Int32Array>(column: T, size: number) =>
    Array.from({ length: placeCount }, (_, place) => column.subarray(place * size, (place + 1) * size) as T);
  const valuesOf = slice(values, OUTCOMES);
  const sumsOf = slice(sums, SUMS);
  const binsStateOf = slice(binsState, BINS);
  const binsJnimOf = slice(binsJnim, BINS);

  return {
    values,
    observe(world) {
      values.fill(0);
      sums.fill(0);
      binsState.fill(0);
      binsJnim.fill(0);
      countEvents(world, valuesOf, smallest);
      for (let c = 0; c < smallest.length; c++) {
        const place = smallest[c];
        countVillages(world, c, valuesOf[place], sumsOf[place], binsStateOf[place], binsJnimOf[place]);
      }
      for (const { place, into } of rolledUp) {
        for (const larger of into) {
          add(valuesOf[larger], valuesOf[place]);
          add(sumsOf[larger], sumsOf[place]);
          add(binsStateOf[larger], binsStateOf[place]);
          add(binsJnimOf[larger], binsJnimOf[place]);
        }
      }
      const { count } = world.population.neighbours;
      for (let place = 0; place < placeCount; place++) {
        finishPlace(valuesOf[place], count, sumsOf[place], binsStateOf[place], binsJnimOf[place]);
      }
    },
  };
}

function add(into: Float64Array | Int32Array, from: Float64Array | Int32Array): void {
  for (let k = 0; k < from.length; k++) into[k] += from[k];
}
