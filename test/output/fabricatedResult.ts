import { type OutcomeId, outcomeIndex, outcomeTable } from '../../src/model/outcomes.ts';
import type { Place, RunResult } from '../../src/run/result.ts';
import { engineVersion } from '../../src/run/version.ts';

/** Weekly values of some outcomes in the whole area; all others are 0. */
export type FabricatedSeries = Readonly<Partial<Record<OutcomeId, readonly number[]>>>;

/** A result of ten villages and 1,000 people that no model has made, with exactly these values. */
export function fabricatedResult(values: FabricatedSeries, replicate = 0, weeks = 4): RunResult {
  const places: Place[] = [
    { kind: 'area', id: 'area', villages: 10, people: 1000 },
    { kind: 'cercle', id: 'east', villages: 10, people: 1000 },
  ];
  const series = new Float64Array(places.length * outcomeTable.length * weeks);
  for (const [id, weekly] of Object.entries(values)) series.set(weekly, outcomeIndex[id as OutcomeId] * weeks);
  return {
    engine: engineVersion,
    scenario: 'fabricated',
    seed: 'none',
    replicate,
    weeks,
    places,
    series,
    villages: {
      cercle: Uint16Array.of(0, 0),
      number: Uint16Array.of(1, 2),
      xKm: Float64Array.of(0, 1),
      yKm: Float64Array.of(0, 1),
      people: Int32Array.of(600, 400),
    },
    stances: new Uint8Array(0),
    blockades: new Uint8Array(0),
    events: {
      week: Uint16Array.of(0, 3),
      village: Uint32Array.of(1, 0),
      kind: Uint8Array.of(0, 8),
      value: Int32Array.of(5, 12),
    },
    digest: '',
  };
}
