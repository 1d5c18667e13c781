import { parameterOf } from '../../model/parameters/table.ts';
import { expectedName } from '../names.ts';
import type { Intervention, Scenario } from '../scenario.ts';
import { type Note, noteDuplicates } from './note.ts';

type Path = readonly (string | number)[];

function checkTime({ from, to }: Intervention, path: Path, weeks: number, note: Note): void {
  if (from >= weeks) note([...path, 'from'], from, `a week before the end of the run, from 0 to ${weeks - 1}`);
  if (to !== undefined && to <= from) note([...path, 'to'], to, `a week after from, ${from}`);
  if (to !== undefined && to > weeks) note([...path, 'to'], to, `a week of the run, at most ${weeks}`);
}

function countGiven(values: readonly unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}

function checkKind(intervention: Intervention, path: Path, note: Note): void {
  const { changes, campaign, where } = intervention;
  if (countGiven([changes, campaign]) !== 1) note(path, intervention, 'exactly one of changes and campaign');
  if (campaign !== undefined && where) note([...path, 'where'], where, 'no where: a campaign names its own cercle');
}

function checkPlace({ where, campaign }: Intervention, path: Path, scenario: Scenario, note: Note): void {
  const { regions, cercles } = scenario.geography;
  const check = (inner: Path, what: string, id: string, places: readonly { readonly id: string }[]) => {
    const ids = places.map((place) => place.id);
    if (!ids.includes(id)) note([...path, ...inner], id, expectedName(`the id of a ${what}`, id, ids));
  };
  if (campaign !== undefined) check(['campaign'], 'cercle', campaign, cercles);
  if (!where) return;
  if ('cercle' in where) check(['where', 'cercle'], 'cercle', where.cercle, cercles);
  else check(['where', 'region'], 'region', where.region, regions);
}

function checkChanges({ changes, where }: Intervention, path: Path, note: Note): void {
  changes?.forEach((change, index) => {
    const { parameter, set, scale, add } = change;
    const row = parameterOf(parameter);
    if (countGiven([set, scale, add]) !== 1)
      note([...path, 'changes', index], change, 'exactly one of set, scale and add');
    const at = [...path, 'changes', index, 'parameter'];
    if (row.fixed) note(at, parameter, 'a parameter that can change during a run; this one is read once at the start');
    if (where && row.scope === 'area')
      note(at, parameter, 'a parameter of single cercles; this one has one value for all');
  });
}

function checkCampaigns(interventions: readonly Intervention[], note: Note): void {
  interventions.forEach((later, index) => {
    if (later.campaign === undefined) return;
    const other = interventions
      .slice(0, index)
      .find(
        (earlier) =>
          earlier.campaign !== undefined &&
          earlier.from < (later.to ?? Number.POSITIVE_INFINITY) &&
          later.from < (earlier.to ?? Number.POSITIVE_INFINITY),
      );
    if (other) note(['interventions', index, 'from'], later.from, `weeks outside those of the campaign ${other.id}`);
  });
}

/** Checks weeks, places and parameters of the interventions, each by itself, and that campaigns do not overlap. */
export function checkInterventions(scenario: Scenario, note: Note): void {
  const { interventions, weeks, markedWeek } = scenario;
  interventions.forEach((intervention, index) => {
    const path = ['interventions', index];
    checkKind(intervention, path, note);
    checkTime(intervention, path, weeks, note);
    checkPlace(intervention, path, scenario, note);
    checkChanges(intervention, path, note);
  });
  const ids = interventions.map((intervention) => intervention.id);
  noteDuplicates(ids, (index) => ['interventions', index, 'id'], 'an id that no other intervention has', note);
  checkCampaigns(interventions, note);
  if (markedWeek !== undefined && markedWeek >= weeks) {
    note(['markedWeek'], markedWeek, `a week of the run, from 0 to ${weeks - 1}`);
  }
}
