import type { DrawKey } from '../random/drawKey.ts';
import { createEvents, type WeekEvents } from './events.ts';
import type { Population } from './population.ts';
import type { ModelSpec } from './spec.ts';
import { createState, type State } from './state.ts';
import { createUtilities, type Utilities } from './utilities.ts';

/** Changes of stance decided this week, in index order, that have not yet taken effect. */
export interface Moves {
  count: number;
  readonly village: Int32Array;
  readonly stance: Uint8Array;
}

/** A run in progress. What changes and matters is in `state`; the rest is fixed, derived from it, or scratch. */
export interface World {
  readonly spec: ModelSpec;
  readonly population: Population;
  readonly key: DrawKey;
  readonly state: State;
  /** Parameters in force: `values[row * cercles + cercle]`. */
  values: Float64Array;
  /** Set when bases have moved or presence parameters may have changed. */
  fieldsStale: boolean;
  /** Seasonal factor of the state's reach, by cercle, for which presence was last computed. */
  readonly season: Float64Array;
  readonly events: WeekEvents;
  readonly moves: Moves;
  readonly utilities: Utilities;
  /** Two uniforms, written by each draw. */
  readonly pair: Float64Array;
}

/** A world before set-up: all columns zero, no parameters in force. */
export function createWorld(spec: ModelSpec, population: Population, key: DrawKey): World {
  return {
    spec,
    population,
    key,
    state: createState(population.size, spec.cercles.length),
    values: spec.segments[0].values,
    fieldsStale: true,
    season: new Float64Array(spec.cercles.length).fill(Number.NaN),
    events: createEvents(population.size),
    moves: { count: 0, village: new Int32Array(population.size), stance: new Uint8Array(population.size) },
    utilities: createUtilities(),
    pair: new Float64Array(2),
  };
}

/** The value in force of a parameter (its row in the table) in a cercle; for area-wide parameters any cercle will do. */
export function inForce(world: World, row: number, cercle = 0): number {
  return world.values[row * world.spec.cercles.length + cercle];
}
