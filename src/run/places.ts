import type { Population } from '../model/population.ts';
import type { ModelSpec } from '../model/spec.ts';
import type { Place } from './result.ts';

/** The places a run reports on, and for each cercle the places it counts for. */
export interface Places {
  readonly places: readonly Place[];
  readonly placesOf: readonly (readonly number[])[];
}

/** The whole area, then, if wanted, the regions and the cercles in the order of the scenario. */
export function placesOf(spec: ModelSpec, population: Population, all: boolean): Places {
  const villages = spec.cercles.map((_, c) => population.cercleStart[c + 1] - population.cercleStart[c]);
  const people = spec.cercles.map((_, c) =>
    population.people.subarray(population.cercleStart[c], population.cercleStart[c + 1]).reduce((a, b) => a + b, 0),
  );
  const place = (kind: Place['kind'], id: string, members: readonly number[]): Place => ({
    kind,
    id,
    villages: members.reduce((sum, c) => sum + villages[c], 0),
    people: members.reduce((sum, c) => sum + people[c], 0),
  });
  const everywhere = spec.cercles.map((_, c) => c);
  const area = place('area', 'area', everywhere);
  if (!all) return { places: [area], placesOf: everywhere.map(() => [0]) };
  const regions = spec.regions.map((id) =>
    place(
      'region',
      id,
      everywhere.filter((c) => spec.cercles[c].region === id),
    ),
  );
  const cercles = spec.cercles.map(({ id }, c) => place('cercle', id, [c]));
  return {
    places: [area, ...regions, ...cercles],
    placesOf: spec.cercles.map(({ region }, c) => [0, 1 + spec.regions.indexOf(region), 1 + regions.length + c]),
  };
}
