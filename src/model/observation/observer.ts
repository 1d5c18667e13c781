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
 * Makes an observer of `placeCount` places; `placesOf[c]` lists those that cercle c counts for. Outcomes are sums over a
 * place's cercles, except trusts and Moran’s I, which come from the place's own sums.
 */
export function createObserver(placeCount: number, placesOf: readonly (readonly number[])[]): Observer {
  const cercles = placesOf.length;
  const values = new Float64Array(placeCount * OUTCOMES);
  const sums = new Float64Array(placeCount * SUMS);
  const binsState = new Int32Array(placeCount * BINS);
  const binsJnim = new Int32Array(placeCount * BINS);
  const cercleSums = new Float64Array(SUMS);
  const cercleBinsState = new Int32Array(BINS);
  const cercleBinsJnim = new Int32Array(BINS);
  const cercleValues = new Float64Array(cercles * OUTCOMES);
  const valuesOf = placesOf.map((_, c) => cercleValues.subarray(c * OUTCOMES, (c + 1) * OUTCOMES));

  return {
    values,
    observe(world) {
      values.fill(0);
      sums.fill(0);
      binsState.fill(0);
      binsJnim.fill(0);
      cercleValues.fill(0);
      countEvents(world, cercleValues);
      for (let c = 0; c < cercles; c++) {
        cercleSums.fill(0);
        cercleBinsState.fill(0);
        cercleBinsJnim.fill(0);
        countVillages(world, c, valuesOf[c], cercleSums, cercleBinsState, cercleBinsJnim);
        for (const place of placesOf[c]) {
          accumulate(values, place * OUTCOMES, valuesOf[c]);
          accumulate(sums, place * SUMS, cercleSums);
          accumulate(binsState, place * BINS, cercleBinsState);
          accumulate(binsJnim, place * BINS, cercleBinsJnim);
        }
      }
      const { count } = world.population.neighbours;
      for (let place = 0; place < placeCount; place++) finishPlace(place, count, values, sums, binsState, binsJnim);
    },
  };
}

function accumulate(into: Float64Array | Int32Array, at: number, from: Float64Array | Int32Array): void {
  for (let k = 0; k < from.length; k++) into[at + k] += from[k];
}
