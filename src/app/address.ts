import { type ParameterId, parameterTable } from '../model/parameters/table.ts';
import { type DecisionRule, decisionRules } from '../model/spec.ts';
import { readEdits, writeEdits } from './interventions/code.ts';
import { type InterventionEdits, noEdits } from './interventions/edits.ts';
import { viewPath } from './views.ts';

/** Parameters that differ from the scenario's. */
export type ParameterChanges = Readonly<Partial<Record<ParameterId, number>>>;

/** A village by its only name: its cercle and its number there. */
export interface VillageName {
  readonly cercle: string;
  readonly number: number;
}

/** The result that a link was made from: the first digits of its digest, and the engine. */
export interface LinkedResult {
  readonly digest: string;
  readonly engine: string;
}

/** What an address can say of the page; whatever it leaves out is as the scenario has it. */
export interface Address {
  readonly scenario?: string;
  readonly seed?: string;
  readonly week?: number;
  readonly village?: VillageName;
  readonly rule?: DecisionRule;
  readonly parameters: ParameterChanges;
  readonly interventions?: InterventionEdits;
  /** Only in a link that was copied. */
  readonly result?: LinkedResult;
}

/** A part of an address that cannot be used, and why. */
export interface AddressFault {
  readonly kind:
    | 'unknown'
    | 'notWeek'
    | 'notVillage'
    | 'notRule'
    | 'notNumber'
    | 'outOfRange'
    | 'notInterventions'
    | 'otherInterventions'
    | 'notResult';
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
    case 'interventions': {
      const edits = readEdits(found);
      if (edits === 'otherVersion') return { kind: 'otherInterventions', name, found };
      if (edits === 'unreadable') return { kind: 'notInterventions', name, found };
      draft.interventions = edits;
      return undefined;
    }
    case 'result': {
      const match = /^([0-9a-f]{12})-([\w.-]{1,20})$/.exec(found);
      if (!match) return { kind: 'notResult', name, found };
      draft.result = { digest: match[1], engine: match[2] };
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
export function writeAddress(address: Address): string {
  const { scenario, seed, week, village, rule, parameters, interventions = noEdits, result } = address;
  const parts = new URLSearchParams();
  if (scenario !== undefined) parts.set('scenario', scenario);
  if (seed !== undefined) parts.set('seed', seed);
  if (rule !== undefined) parts.set('rule', rule);
  for (const [id, value] of Object.entries(parameters)) parts.set(id, String(value));
  const edits = writeEdits(interventions);
  if (edits !== '') parts.set('interventions', edits);
  if (week !== undefined) parts.set('week', String(week));
  if (village !== undefined) parts.set('village', `${village.cercle}-${village.number}`);
  if (result !== undefined) parts.set('result', `${result.digest}-${result.engine}`);
  const query = parts.toString();
  return query === '' ? '' : `${viewPath('explore')}?${query}`;
}

/** Longest address that every program passes on whole. */
export const ADDRESS_LENGTH = 2000;

/** An address that is short enough, and what is not in it. */
export interface FittingAddress {
  readonly hash: string;
  readonly leftOut: 'nothing' | 'interventions' | 'changes';
}

/** The hash of an address that stays short together with what stands before it; what is too long is left out whole. */
export function fittingAddress(address: Address, lengthBefore: number): FittingAddress {
  const { interventions: _, ...rest } = address;
  const fits = (hash: string) => lengthBefore + hash.length < ADDRESS_LENGTH;
  const whole = writeAddress(address);
  if (fits(whole)) return { hash: whole, leftOut: 'nothing' };
  const { result: __, ...without } = rest;
  const shorter = writeAddress(without);
  if (fits(shorter)) return { hash: shorter, leftOut: 'interventions' };
  const bare = writeAddress({ ...without, parameters: {} });
  return { hash: fits(bare) ? bare : '', leftOut: 'changes' };
}
