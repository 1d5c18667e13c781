import { describe, expect, it } from 'vitest';
import { outcomeTable } from '../../src/model/outcomes.ts';
import { seriesOf } from '../../src/run/result.ts';
import { simulate } from '../../src/run/simulate.ts';
import { specOf } from '../support/scenarios.ts';

describe('what a run records', () => {
  const spec = { ...specOf('central-mali-2025', { fraction: 0.1 }), weeks: 40 };
  const lean = simulate({ ...spec, record: {} });
  const full = simulate({ ...spec, record: { places: true, frames: true, events: true, digest: true } });

  it('does not change a byte of the whole area’s series', () => {
    for (const { id } of outcomeTable) expect([id, seriesOf(full, id)]).toEqual([id, seriesOf(lean, id)]);
  });

  it('adds up from cercles to regions and to the area, for all that is a sum', () => {
    const of = (kind: string) => full.places.flatMap((place, p) => (place.kind === kind ? [p] : []));
    for (const { id } of outcomeTable.filter(({ aggregation }) => aggregation === 'sum')) {
      for (const kind of ['region', 'cercle']) {
        const sums = Array.from({ length: spec.weeks }, (_, week) =>
          of(kind).reduce((sum, place) => sum + seriesOf(full, id, place)[week], 0),
        );
        expect([id, sums]).toEqual([id, Array.from(seriesOf(full, id))]);
      }
    }
  });
});
