import type { Intervention, Scenario, Where } from '../../scenario/scenario.ts';
import type { TemplateId } from './templates.ts';

/** When and where an intervention acts; a campaign's cercle counts as its place. */
export interface Slot {
  readonly from: number;
  /** The week in which it is over; the end of the run if left out. */
  readonly to?: number;
  /** The whole area if left out. */
  readonly where?: Where;
}

/** An intervention that the reader added. */
export interface AddedIntervention extends Slot {
  readonly template: TemplateId;
}

/** How the interventions differ from those of the scenario. */
export interface InterventionEdits {
  readonly removed: readonly string[];
  readonly moved: Readonly<Record<string, Slot>>;
  readonly added: readonly AddedIntervention[];
}

/** The scenario's own interventions as they are. */
export const noEdits: InterventionEdits = { removed: [], moved: {}, added: [] };

/** Whether anything differs. */
export function isEdited({ removed, moved, added }: InterventionEdits): boolean {
  return removed.length > 0 || added.length > 0 || Object.keys(moved).length > 0;
}

const ownPrefix = 'own-';

/** The id of an added intervention by its place in the list. */
export const ownId = (index: number): string => `${ownPrefix}${index + 1}`;

function ownIndex({ added }: InterventionEdits, id: string): number {
  return added.findIndex((_, index) => ownId(index) === id);
}

/** When and where an intervention acts. */
export function slotOf({ from, to, where, campaign }: Intervention): Slot {
  const place = campaign === undefined ? where : { cercle: campaign };
  return { from, ...(to === undefined ? {} : { to }), ...(place === undefined ? {} : { where: place }) };
}

const sameSlot = (a: Slot, b: Slot) =>
  a.from === b.from && a.to === b.to && JSON.stringify(a.where) === JSON.stringify(b.where);

/** The edits with one intervention at another time or place; back at the scenario's own is no edit. */
export function moved(scenario: Scenario, edits: InterventionEdits, id: string, slot: Slot): InterventionEdits {
  const own = ownIndex(edits, id);
  if (own >= 0) {
    const added = edits.added.map((one, index) => (index === own ? { template: one.template, ...slot } : one));
    return { ...edits, added };
  }
  const { [id]: _, ...others } = edits.moved;
  const original = scenario.interventions.find((one) => one.id === id);
  if (original && sameSlot(slotOf(original), slot)) return { ...edits, moved: others };
  return { ...edits, moved: { ...others, [id]: slot } };
}

/** The edits without one intervention. */
export function removed(edits: InterventionEdits, id: string): InterventionEdits {
  const own = ownIndex(edits, id);
  if (own >= 0) return { ...edits, added: edits.added.filter((_, index) => index !== own) };
  const { [id]: _, ...others } = edits.moved;
  return { ...edits, moved: others, removed: [...edits.removed, id] };
}

/** The edits with an intervention of the scenario back where the scenario has it. */
export function restored(edits: InterventionEdits, id: string): InterventionEdits {
  const { [id]: _, ...others } = edits.moved;
  return { ...edits, moved: others, removed: edits.removed.filter((one) => one !== id) };
}
