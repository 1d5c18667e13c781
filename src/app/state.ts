import { computed, signal } from '@preact/signals';
import type { Ledger } from '../model/ledger.ts';
import type { DecisionRule } from '../model/spec.ts';
import type { RunResult } from '../run/result.ts';
import type { VillageState } from '../run/village.ts';
import type { Fault } from '../scenario/fault.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { AddressFault, ParameterChanges } from './address.ts';

/** What the page is doing; a failure keeps the last result on screen. */
export type Status =
  | { readonly kind: 'loading' }
  | { readonly kind: 'running' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'scenarioFailed'; readonly id: string; readonly faults: readonly Fault[] }
  | { readonly kind: 'runFailed'; readonly message: string };

/** Something in the address that could not be used. */
export type Notice =
  | { readonly kind: 'address'; readonly fault: AddressFault }
  | { readonly kind: 'scenario'; readonly id: string }
  | { readonly kind: 'village'; readonly name: string };

/** All that the page shows follows from these signals; only `commands/` writes them. */
export const scenario = signal<Scenario | undefined>(undefined);
export const seed = signal('');
export const parameterChanges = signal<ParameterChanges>({});
/** A decision rule in place of the scenario's, from the address. */
export const chosenRule = signal<DecisionRule | undefined>(undefined);
export const status = signal<Status>({ kind: 'loading' });
export const notices = signal<readonly Notice[]>([]);

/** A finished run with the scenario it came from: the two change together. */
export interface ShownRun {
  readonly scenario: Scenario;
  readonly result: RunResult;
}
export const shownRun = signal<ShownRun | undefined>(undefined);
/** The result that a change of parameters is compared with, until it is dismissed. */
export const formerResult = signal<RunResult | undefined>(undefined);

/** The state of the world that is shown: after so many weeks, 0 = set-up. */
export const shownWeek = signal(0);
export const playing = signal(false);
/** Weeks a second. */
export const speed = signal(8);

/** Index of the selected village in the columns of the result. */
export const selectedVillage = signal<number | undefined>(undefined);
export const villageState = signal<VillageState | undefined>(undefined);
export const villageLedger = signal<Ledger | undefined>(undefined);

/** The last week that can be shown. */
export const lastWeek = computed(() => shownRun.value?.result.weeks ?? 0);

/** What a screen reader is told, once: when play pauses or ends, and when a run has taken another's place. */
export type Announcement =
  | { readonly kind: 'paused' | 'ended'; readonly week: number }
  | { readonly kind: 'finished'; readonly week: number; readonly deaths: number; readonly pacts: number };
export const announcement = signal<Announcement | undefined>(undefined);
