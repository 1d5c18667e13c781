import type { Ensemble } from '../experiment/ensemble.ts';
import { finalsOf } from '../experiment/finals.ts';
import { type Harm, type HarmId, harmIds, harmOf } from '../experiment/harm.ts';
import { weeksToPactsOf } from '../experiment/milestones.ts';
import type { OutcomeId } from '../model/outcomes.ts';
import type { Provenance } from '../output/provenance.ts';
import type { RunResult } from '../run/result.ts';
import { alignColumns } from './columns.ts';
import { messages } from './messages.ts';
import { formatShare, formatTenths, formatWhole } from './numbers.ts';

const stances = ['villagesHolding', 'villagesState', 'villagesPact', 'villagesAbandoned'] as const;
const flows = ['signedState', 'leftState', 'signedPact', 'leftPact'] as const satisfies readonly OutcomeId[];
const milestones = ['tenPercent', 'quarter', 'half'] as const;
const shown = ['mean', 'q05', 'q25', 'q50', 'q75', 'q95'] as const;

const harmFormat = (id: HarmId) => (id === 'deathsPer100000AndYear' ? formatTenths : formatWhole);

/** Harm to civilians as rows of a table, under its title: of one run, or the means of several with a heading that says so. */
export function harmSection(harm: Harm, columns: readonly string[] = []): (readonly string[])[] {
  return section(messages.harm.title, harmIds, (id) => [messages.harm[id], harmFormat(id)(harm[id])], columns);
}

/** One run for people: where it comes from, harm to civilians first, then stances and flows. */
export function runSummary(result: RunResult, provenance: Provenance): string[] {
  const { villages, people } = result.places[0];
  const harm = harmOf(result);
  const finals = finalsOf(result);
  const weeksToPacts = weeksToPactsOf(result);
  const sections = alignColumns([
    ...harmSection(harm),
    ...section(messages.stances.title(result.weeks), stances, (id) => [
      messages.stances[id],
      formatWhole(finals[id]),
      formatShare(finals[id] / villages),
    ]),
    ...section(messages.flows.title, flows, (id) => [messages.flows[id], formatWhole(finals[id])]),
    ...section(messages.milestones.title, milestones, (id) => [
      messages.milestones[id],
      weeksToPacts[id] === null ? messages.milestones.never : formatWhole(weeksToPacts[id]),
    ]),
  ]);
  return [
    messages.heading(provenance.title, provenance.scenario),
    messages.runSetting(result),
    messages.size(villages, people),
    ...changedLine(provenance),
    ...sections,
    '',
    messages.digest(result.digest),
    messages.illustrative,
    messages.oneHistory,
  ];
}

/** An ensemble for people: harm to civilians first, then stances and flows, each as mean and quantiles over replicates. */
export function ensembleSummary(result: Ensemble, provenance: Provenance): string[] {
  const { harm, finals, engine, seed, weeks } = result;
  const tenthsOrWhole = (id: HarmId) => shown.map((column) => harmFormat(id)(harm[id][column]));
  const spread = (id: OutcomeId) => shown.map((column) => formatTenths(finals[id][column]));
  const columns = messages.spreadColumns;
  const sections = alignColumns([
    ...section(messages.harm.title, harmIds, (id) => [messages.harm[id], ...tenthsOrWhole(id)], columns),
    ...section(messages.stances.title(weeks), stances, (id) => [messages.stances[id], ...spread(id)], columns),
    ...section(messages.flows.title, flows, (id) => [messages.flows[id], ...spread(id)], columns),
  ]);
  return [
    messages.heading(provenance.title, provenance.scenario),
    messages.ensembleSetting({ engine, seed, weeks, ...provenance.replicates }),
    messages.size(result.villages, result.people),
    ...changedLine(provenance),
    ...sections,
    '',
    messages.illustrative,
    messages.severalHistories,
  ];
}

/** A title after an empty line, then a row for each id, set in by two spaces. */
function section<Id extends string>(
  title: string,
  ids: readonly Id[],
  row: (id: Id) => readonly string[],
  columns: readonly string[] = [],
): (readonly string[])[] {
  const rows = ids.map((id) => {
    const [label, ...cells] = row(id);
    return [`  ${label}`, ...cells];
  });
  return [[''], [title, ...columns], ...rows];
}

/** What was given on top of the scenario, if anything. */
export function changedLine({ overrides }: Provenance): string[] {
  const values = Object.entries(overrides).map(([id, value]) => `${id} = ${value}`);
  return values.length === 0 ? [] : [messages.changed(values)];
}
