import { type ParameterId, parameterTable } from '../model/parameters/table.ts';
import { type DecisionRule, decisionRules } from '../model/spec.ts';
import { viewPath } from './views.ts';

/** Parameters that differ from the scenario's. */
export type ParameterChanges = Readonly<Partial<Record<ParameterId, number>>>;

/** A village by its only name: its cercle and its number there. */
export interface VillageName {
  readonly cercle: string;
  readonly number: number;
}

/** What an address can say of the page; whatever it leaves out is as the scenario has it. */
export interface Address {
  readonly scenario?: string;
  readonly seed?: string;
  readonly week?: number;
  readonly village?: VillageName;
  readonly rule?: DecisionRule;
  readonly parameters: ParameterChanges;
}

/** A part of an address that cannot be used, and why. */
export interface AddressFault {
  readonly kind: 'unknown' | 'notWeek' | 'notVillage' | 'notRule' | 'notNumber' | 'outOfRange';
  readonly name: string;
  readonly found: string;
  /** Bounds, for `outOfRange`. */
  readonly min?: number;
  readonly max?: number;
}

type Draft = { -readonly [K in keyof Address]: Address[K] } & { parameters: Partial<Record<ParameterId, number>> };

function readParameter(draft: Draft, name: string, found: string): AddressFault | undefined {
  const row = parameterTable.find(({ id }) => id === name);
  if (!row) return { kind: 'unknown', name, found };
  const value = Number(found);
  if (found.trim() === '' || !Number.isFinite(value)) return { kind: 'notNumber', name, found };
  const fits = value >= row.min && value <= row.max && (!row.integer || Number.isInteger(value));
  if (!fits) return { kind: 'outOfRange', name, found, min: row.min, max: row.max };
  draft.parameters[row.id] = value;
  return undefined;
}

function readPart(draft: Draft, name: string, found: string): AddressFault | undefined {
  switch (name) {
    case 'scenario':
    case 'seed':
      if (found !== '') draft[name] = found;
      return undefined;
    case 'week':
      if (!/^\d{1,5}$/.test(found)) return { kind: 'notWeek', name, found };
      draft.week = Number(found);
      return undefined;
    case 'village': {
      const match = /^(.+)-(\d{1,5})$/.exec(found);
      if (!match) return { kind: 'notVillage', name, found };
      draft.village = { cercle: match[1], number: Number(match[2]) };
      return undefined;
    }
    case 'rule': {
      const rule = decisionRules.find((candidate) => candidate === found);
      if (!rule) return { kind: 'notRule', name, found };
      draft.rule = rule;
      return undefined;
    }
    default:
      return readParameter(draft, name, found);
  }
}

/** What the hash of an address says, and which of its parts cannot be used. */
export function readAddress(hash: string): { readonly address: Address; readonly faults: readonly AddressFault[] } {
  const draft: Draft = { parameters: {} };
  const faults: AddressFault[] = [];
  const start = hash.indexOf('?');
  for (const [name, found] of new URLSearchParams(start < 0 ? '' : hash.slice(start + 1))) {
    const fault = readPart(draft, name, found);
    if (fault) faults.push(fault);
  }
  return { address: draft, faults };
}

/** The hash of an address: only what is given, and nothing at all for the page as it opens. */
export function writeAddress({ scenario, seed, week, village, rule, parameters }: Address): string {
  const parts = new URLSearchParams();
  if (scenario !== undefined) parts.set('scenario', scenario);
  if (seed !== undefined) parts.set('seed', seed);
  if (rule !== undefined) parts.set('rule', rule);
  for (const [id, value] of Object.entries(parameters)) parts.set(id, String(value));
  if (week !== undefined) parts.set('week', String(week));
  if (village !== undefined) parts.set('village', `${village.cercle}-${village.number}`);
  const query = parts.toString();
  return query === '' ? '' : `${viewPath('explore')}?${query}`;
}
