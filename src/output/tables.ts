import { bandIds } from '../experiment/bands.ts';
import type { Ensemble } from '../experiment/ensemble.ts';
import { harmIds, harmOf, meanHarm } from '../experiment/harm.ts';
import { eventKinds } from '../model/events.ts';
import { outcomeTable } from '../model/outcomes.ts';
import { type RunResult, seriesOf } from '../run/result.ts';
import type { Cell, Table } from './csv.ts';
import { headLines } from './head.ts';
import type { Provenance } from './provenance.ts';

const outcomeIds = outcomeTable.map(({ id }) => id);

/** The weekly series of a run: a row for each place (in geographic order) and week, a column for each outcome. */
export function seriesTable(result: RunResult, provenance: Provenance): Table {
  return {
    head: headLines(provenance, harmOf(result)),
    columns: ['placeKind', 'place', 'week', ...outcomeIds],
    rows: () => seriesRows(result),
  };
}

function* seriesRows(result: RunResult): Generator<Cell[]> {
  const columnsOf = (place: number) => outcomeIds.map((id) => seriesOf(result, id, place));
  for (const [p, place] of result.places.entries()) {
    const columns = columnsOf(p);
    for (let week = 0; week < result.weeks; week++) {
      yield [place.kind, place.id, week, ...columns.map((series) => series[week])];
    }
  }
}

/** The events of a run in their order. A village is its cercle and number, never a place on the map. */
export function eventsTable(result: RunResult, cercles: readonly string[], provenance: Provenance): Table {
  return {
    head: headLines(provenance, harmOf(result)),
    columns: ['week', 'cercle', 'village', 'event', 'value'],
    rows: () => eventRows(result, cercles),
  };
}

function* eventRows({ events, villages }: RunResult, cercles: readonly string[]): Generator<Cell[]> {
  for (let e = 0; e < events.week.length; e++) {
    const village = events.village[e];
    const cercle = cercles[villages.cercle[village]];
    yield [events.week[e], cercle, villages.number[village], eventKinds[events.kind[e]], events.value[e]];
  }
}

/** The bands of an ensemble for the whole area, long: a row for each outcome and week. */
export function bandsTable(result: Ensemble, provenance: Provenance): Table {
  return {
    head: headLines(provenance, meanHarm(result.harm)),
    columns: ['outcome', 'week', ...bandIds],
    rows: () => bandRows(result),
  };
}

function* bandRows({ bands, weeks }: Ensemble): Generator<Cell[]> {
  for (const id of outcomeIds) {
    for (let week = 0; week < weeks; week++) yield [id, week, ...bandIds.map((column) => bands[id][column][week])];
  }
}

const timesToPacts = ['tenPercent', 'quarter', 'half'] as const;

/** What each replicate of an ensemble came to: a row for each, harm first; a time that never came is empty. */
export function replicatesTable(result: Ensemble, provenance: Provenance): Table {
  return {
    head: headLines(provenance, meanHarm(result.harm)),
    columns: [
      'replicate',
      'digest',
      ...harmIds.map((id) => `harm.${id}`),
      ...outcomeIds.map((id) => `final.${id}`),
      ...timesToPacts.map((id) => `weeksToPacts.${id}`),
    ],
    rows: () =>
      result.replicates.map(({ replicate, digest, harm, finals, weeksToPacts }) => [
        replicate,
        digest,
        ...harmIds.map((id) => harm[id]),
        ...outcomeIds.map((id) => finals[id]),
        ...timesToPacts.map((id) => weeksToPacts[id] ?? ''),
      ]),
  };
}
