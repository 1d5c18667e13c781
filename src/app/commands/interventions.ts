import type { Deed } from '../history.ts';
import { localText, messages } from '../i18n/locale.ts';
import type { InterventionEdits, Slot } from '../interventions/edits.ts';
import { moved, noEdits, removed, restored } from '../interventions/edits.ts';
import type { TemplateId } from '../interventions/templates.ts';
import { editedScenario, interventionEdits, scenario } from '../state.ts';
import { changeConditions } from './conditions.ts';

function labelOf(id: string): string {
  const everyone = [...(editedScenario.value?.interventions ?? []), ...(scenario.value?.interventions ?? [])];
  const found = everyone.find((one) => one.id === id);
  return found ? localText(found.label) : id;
}

function change(interventions: InterventionEdits, deed: Deed, gesture?: string): boolean {
  return changeConditions({ interventions }, deed, gesture);
}

/** Puts an intervention at another time or place; moves with the same gesture are one step. */
export function moveIntervention(id: string, slot: Slot, gesture?: string): boolean {
  if (!scenario.value) return false;
  const next = moved(scenario.value, interventionEdits.value, id, slot);
  return change(next, { kind: 'moved', name: labelOf(id) }, gesture);
}

/** Takes an intervention away. */
export function removeIntervention(id: string): boolean {
  return change(removed(interventionEdits.value, id), { kind: 'removed', name: labelOf(id) });
}

/** Puts an intervention of the scenario back where the scenario has it. */
export function restoreIntervention(id: string): boolean {
  return change(restored(interventionEdits.value, id), { kind: 'restored', name: labelOf(id) });
}

/** Adds an intervention from a template. */
export function addIntervention(template: TemplateId, slot: Slot): boolean {
  if (!scenario.value) return false;
  const added = { template, ...slot };
  const edits = interventionEdits.value;
  const name = localText(messages.value.interventions.labelOf(added, scenario.value));
  return change({ ...edits, added: [...edits.added, added] }, { kind: 'added', name });
}

/** Has the scenario's own interventions again, and no others. */
export function resetInterventions(): boolean {
  return change(noEdits, { kind: 'restored', name: messages.value.interventions.heading });
}
