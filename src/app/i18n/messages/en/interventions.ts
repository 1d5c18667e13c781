import type { LocalText, Scenario } from '../../../../scenario/scenario.ts';
import type { AddedIntervention } from '../../../interventions/edits.ts';
import type { TemplateId } from '../../../interventions/templates.ts';
import { formattingOf } from '../../format.ts';

const { count } = formattingOf('en');

const templates: Record<TemplateId, string> = {
  abuseStops: 'Abuse by state forces stops',
  garrisonLeaves: 'The garrison of a cercle leaves',
  garrisonAdded: 'The garrison of a cercle grows',
  ddrDelivers: 'DDR delivers: 20 times the places, after 4 weeks',
  stateOutreach: 'Outreach of the state times 3',
  mediation: 'Mediation lifts blockades',
  raidsPause: 'Raids by JNIM pause',
  reprisalsEscalate: 'Reprisals by JNIM times 3',
  ceasefire: 'National ceasefire',
  assemblies: 'Elders’ assemblies',
  campaign: 'JNIM outreach campaign in a cercle',
};

const somewhere: Record<TemplateId, (place: string) => string> = {
  abuseStops: (place) => `Abuse by state forces stops in ${place}`,
  garrisonLeaves: (place) => `The garrison leaves ${place}`,
  garrisonAdded: (place) => `The garrison of ${place} grows`,
  ddrDelivers: (place) => `DDR delivers in ${place}`,
  stateOutreach: (place) => `Outreach of the state times 3 in ${place}`,
  mediation: (place) => `Mediation lifts blockades in ${place}`,
  raidsPause: (place) => `Raids by JNIM pause in ${place}`,
  reprisalsEscalate: (place) => `Reprisals by JNIM times 3 in ${place}`,
  ceasefire: (place) => `Ceasefire in ${place}`,
  assemblies: (place) => `Elders’ assemblies in ${place}`,
  campaign: (place) => `JNIM outreach campaign in ${place}`,
};

function nameOfPlace({ where }: AddedIntervention, { geography }: Scenario): string | undefined {
  if (!where) return undefined;
  const [places, id] = 'cercle' in where ? [geography.cercles, where.cercle] : [geography.regions, where.region];
  return places.find((place) => place.id === id)?.name ?? id;
}

/** Interventions: the bars on the time line, their form, and what is refused. */
export const interventions = {
  heading: 'Interventions',
  list: (spans: readonly string[]) => spans.join('; '),
  templates,
  labelOf: (added: AddedIntervention, scenario: Scenario): LocalText => {
    const place = nameOfPlace(added, scenario);
    return { en: place === undefined ? templates[added.template] : somewhere[added.template](place) };
  },
  open: 'Add or change interventions',
  close: 'Close the list of interventions',
  barHint: 'Arrow keys move it by a week, Shift with an arrow changes its end, Delete removes it.',
  explanation:
    'Drag a bar or its ends on the time line, use its arrow keys, or fill in the weeks here. Each change runs the scenario again on the same luck.',
  none: 'There are none in this run.',
  from: 'First week',
  to: 'Last week',
  untilEnd: 'end of run',
  where: 'Where',
  everywhere: 'Whole area',
  region: (name: string) => `Region ${name}`,
  cercle: (name: string) => `Cercle ${name}`,
  remove: 'Remove',
  removeOne: (label: string) => `Remove ${label}`,
  restore: 'Restore',
  restoreOne: (label: string) => `Restore ${label}`,
  was: 'Changed from the scenario.',
  removed: (label: string) => `Removed: ${label}`,
  resetAll: 'Reset all interventions',
  addHeading: 'Add an intervention',
  what: 'What happens',
  add: 'Add',
  fault: (label: string, found: string, expected: string) => `“${label}”: found ${found}, expected ${expected}.`,
  badFrom: (label: string, week: number, last: number) =>
    `“${label}” cannot begin in week ${count(week)}: its first week lies between 0 and ${count(last)}.`,
  badTo: (label: string, week: number, first: number, last: number) =>
    `“${label}” cannot end with week ${count(week)}: its last week lies between ${count(first)}, its first, and ${count(last)}.`,
  overlap: (label: string) => `“${label}” overlaps another campaign: JNIM has one at a time.`,
  refused: 'This is not possible; nothing was changed.',
  dismiss: 'Dismiss',
  stranger: (id: string) => ({
    found: `“${id}” among the interventions of the link`,
    expected: 'an intervention of this scenario',
  }),
  address: {
    unreadable: 'The interventions in the address cannot be read; the scenario’s own are shown.',
    otherVersion:
      'The interventions in the address were written by another version of this page; the scenario’s own are shown.',
    notResult: (found: string) => `“${found}” is not a result to compare with.`,
  },
};
