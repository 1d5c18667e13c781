import type { RunSpec } from '../src/run/spec.ts';

/** The same area with about as many villages as wanted: each cercle keeps its share. */
export function grownTo(spec: RunSpec, villages: number): RunSpec {
  const { cercles } = spec.model;
  const total = cercles.reduce((sum, cercle) => sum + cercle.villages, 0);
  const grown = cercles.map((cercle) => ({ ...cercle, villages: Math.round((cercle.villages * villages) / total) }));
  const population = { kind: 'drawn', seed: spec.model.population.seed, fraction: 1 } as const;
  return { ...spec, model: { ...spec.model, cercles: grown, population } };
}
