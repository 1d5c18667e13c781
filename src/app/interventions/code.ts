import type { Where } from '../../scenario/scenario.ts';
import { type AddedIntervention, type InterventionEdits, isEdited, type Slot } from './edits.ts';
import { templateIds } from './templates.ts';

/** Version of the notation, first in it: a link says what it was written for. */
const VERSION = '1';

/** Items stand between `_`, their parts between `.`: signs that an address carries as they are and no id has. */
const [BETWEEN, WITHIN] = ['_', '.'];

function placeParts(where: Where | undefined): readonly string[] {
  if (!where) return [];
  return 'cercle' in where ? ['c', where.cercle] : ['r', where.region];
}

const slotParts = ({ from, to, where }: Slot) => [
  String(from),
  ...(to === undefined && !where ? [] : [to === undefined ? '' : String(to)]),
  ...placeParts(where),
];

/** The edits as one short word for an address; empty where there are none. */
export function writeEdits(edits: InterventionEdits): string {
  if (!isEdited(edits)) return '';
  const items = [
    ...edits.removed.map((id) => ['x', id]),
    ...Object.entries(edits.moved).map(([id, slot]) => ['m', id, ...slotParts(slot)]),
    ...edits.added.map((added) => ['n', added.template, ...slotParts(added)]),
  ];
  return [VERSION, ...items.map((parts) => parts.join(WITHIN))].join(BETWEEN);
}

const isId = (text: string | undefined): text is string => text !== undefined && /^[a-z0-9][a-z0-9-]{0,59}$/.test(text);
const isWeek = (text: string | undefined): text is string => text !== undefined && /^\d{1,5}$/.test(text);

function readWhere([kind, id, ...rest]: readonly string[]): Where | undefined {
  if (!isId(id) || rest.length > 0) return undefined;
  if (kind === 'c') return { cercle: id };
  return kind === 'r' ? { region: id } : undefined;
}

function readSlot([from, to = '', ...place]: readonly string[]): Slot | undefined {
  if (!isWeek(from) || (to !== '' && !isWeek(to))) return undefined;
  const where = readWhere(place);
  if (!where && place.length > 0) return undefined;
  return { from: Number(from), ...(to === '' ? {} : { to: Number(to) }), ...(where ? { where } : {}) };
}

type Draft = { removed: string[]; moved: Map<string, Slot>; added: AddedIntervention[] };

function readItem(draft: Draft, [kind, name, ...parts]: readonly string[]): boolean {
  if (kind === 'x' && isId(name) && parts.length === 0) {
    draft.removed.push(name);
    return true;
  }
  const slot = readSlot(parts);
  if (!slot) return false;
  if (kind === 'm' && isId(name)) {
    draft.moved.set(name, slot);
    return true;
  }
  const template = templateIds.find((id) => id === name);
  if (kind !== 'n' || !template) return false;
  draft.added.push({ template, ...slot });
  return true;
}

/** Reads what `writeEdits` wrote; else tells whether it is of another version or not such a word at all. */
export function readEdits(text: string): InterventionEdits | 'otherVersion' | 'unreadable' {
  const [version, ...items] = text.split(BETWEEN);
  if (version !== VERSION) return /^\d+$/.test(version) ? 'otherVersion' : 'unreadable';
  const draft: Draft = { removed: [], moved: new Map(), added: [] };
  if (items.length === 0 || !items.every((item) => readItem(draft, item.split(WITHIN)))) return 'unreadable';
  return { removed: draft.removed, moved: Object.fromEntries(draft.moved), added: draft.added };
}
