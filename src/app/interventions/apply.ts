import type { Intervention, LocalText, Scenario } from '../../scenario/scenario.ts';
import { type AddedIntervention, type InterventionEdits, isEdited, ownId, type Slot } from './edits.ts';
import { templates } from './templates.ts';

/** The name of an added intervention. */
export type LabelOf = (added: AddedIntervention, scenario: Scenario) => LocalText;

function placed({ id, label, changes, campaign }: Intervention, { from, to, where }: Slot): Intervention {
  const end = to === undefined ? {} : { to };
  if (campaign === undefined) {
    return { id, label, from, ...end, ...(where ? { where } : {}), ...(changes ? { changes } : {}) };
  }
  return { id, label, from, ...end, campaign: where && 'cercle' in where ? where.cercle : campaign };
}

function made(added: AddedIntervention, index: number, scenario: Scenario, labelOf: LabelOf): Intervention {
  const { changes } = templates[added.template];
  const kind = changes ? { changes } : { campaign: '' };
  return placed({ id: ownId(index), label: labelOf(added, scenario), from: 0, ...kind }, added);
}

/** The scenario with its interventions as the reader has them; the very same one where nothing differs. */
export function withEdits(scenario: Scenario, edits: InterventionEdits, labelOf: LabelOf): Scenario {
  if (!isEdited(edits)) return scenario;
  const kept = scenario.interventions.filter(({ id }) => !edits.removed.includes(id));
  const given = kept.map((one) => (Object.hasOwn(edits.moved, one.id) ? placed(one, edits.moved[one.id]) : one));
  const added = edits.added.map((one, index) => made(one, index, scenario, labelOf));
  return { ...scenario, interventions: [...given, ...added] };
}

/** Names of interventions that the edits speak of and the scenario does not have. */
export function strangers({ interventions }: Scenario, { removed, moved }: InterventionEdits): readonly string[] {
  return [...removed, ...Object.keys(moved)].filter((name) => !interventions.some(({ id }) => id === name));
}
