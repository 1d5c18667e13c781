import { createPopulation } from '../model/population.ts';
import { setUp } from '../model/setup.ts';
import type { ModelSpec } from '../model/spec.ts';
import { createWorld, type World } from '../model/world.ts';
import { replicateKey } from '../random/drawKey.ts';
import { keyFromSeed } from '../random/seed.ts';
import type { RunSpec } from './spec.ts';

/**
 * Worlds set up for week 0, by model. Set-up draws with the population's seed alone, so all replicates and seeds of one
 * model begin alike: they share the population and start from a copy of this state.
 */
const prepared = new WeakMap<ModelSpec, World>();

/** A world of a run, set up for week 0. */
export function startWorld(spec: RunSpec): World {
  const key = replicateKey(keyFromSeed(spec.seed, spec.rounds ?? 13), spec.replicate);
  let first = prepared.get(spec.model);
  if (!first) {
    first = createWorld(spec.model, createPopulation(spec.model), key);
    setUp(first);
    prepared.set(spec.model, first);
  }
  const world = createWorld(spec.model, first.population, key);
  new Uint8Array(world.state.buffer).set(new Uint8Array(first.state.buffer));
  world.season.set(first.season);
  world.fieldsStale = first.fieldsStale;
  return world;
}
