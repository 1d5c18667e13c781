import type { Band } from '../experiment/bands.ts';
import type { Ensemble } from '../experiment/ensemble.ts';
import { finalsOf } from '../experiment/finals.ts';
import { harmOf } from '../experiment/harm.ts';
import { peaksOf, weeksToPactsOf } from '../experiment/milestones.ts';
import { type OutcomeId, outcomeTable } from '../model/outcomes.ts';
import { type RunResult, seriesOf } from '../run/result.ts';
import type { Provenance } from './provenance.ts';

/** A run as one JSON object, described by the schema `run`; series are those of the whole area. */
export function runObject(result: RunResult, provenance: Provenance): object {
  const { villages, people } = result.places[0];
  return {
    kind: 'run',
    provenance,
    harm: harmOf(result),
    digest: result.digest,
    villages,
    people,
    finals: finalsOf(result),
    peaks: peaksOf(result),
    weeksToPacts: weeksToPactsOf(result),
    series: ofOutcomes((id) => [...seriesOf(result, id)]),
  };
}

/** An ensemble as one JSON object, described by the schema `ensemble`. */
export function ensembleObject(result: Ensemble, provenance: Provenance): object {
  const { requested, replicates, villages, people, harm, finals, bands } = result;
  return {
    kind: 'ensemble',
    provenance,
    requested,
    complete: replicates.length === requested,
    harm,
    villages,
    people,
    finals,
    replicates,
    bands: ofOutcomes((id) => plain(bands[id])),
  };
}

/** The text of an object on one line. Throws for a number that is not finite, which JSON would silently turn into null. */
export function jsonText(object: object): string {
  const text = JSON.stringify(object, (key, value) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`invalid number in ${key}: ${value}`);
    return value;
  });
  return `${text}\n`;
}

function ofOutcomes<T>(value: (id: OutcomeId) => T): Record<string, T> {
  return Object.fromEntries(outcomeTable.map(({ id }) => [id, value(id)]));
}

function plain(band: Band): Record<string, number[]> {
  return Object.fromEntries(Object.entries(band).map(([id, weekly]) => [id, [...weekly]]));
}
