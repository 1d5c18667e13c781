import { createPopulation, type Population } from '../model/population.ts';
import { setUp } from '../model/setup.ts';
import type { ModelSpec } from '../model/spec.ts';
import { createWorld, type World } from '../model/world.ts';
import { replicateKey } from '../random/drawKey.ts';
import { keyFromSeed } from '../random/seed.ts';
import type { RunSpec } from './spec.ts';

/** Populations by model, so that the replicates of one model share theirs. */
const populations = new WeakMap<ModelSpec, Population>();

/** A world of a run, set up for week 0. */
export function startWorld(spec: RunSpec): World {
  let population = populations.get(spec.model);
  if (!population) {
    population = createPopulation(spec.model);
    populations.set(spec.model, population);
  }
  const key = replicateKey(keyFromSeed(spec.seed, spec.rounds ?? 13), spec.replicate);
  const world = createWorld(spec.model, population, key);
  setUp(world);
  return world;
}
