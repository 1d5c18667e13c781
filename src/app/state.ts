import { computed, signal } from '@preact/signals';
import type { Ledger } from '../model/ledger.ts';
import type { DecisionRule } from '../model/spec.ts';
import type { RunResult } from '../run/result.ts';
import type { VillageState } from '../run/village.ts';
import type { VillageHistory } from '../run/villageHistory.ts';
import type { VillagesAt } from '../run/villagesAt.ts';
import type { Fault } from '../scenario/fault.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { AddressFault, FittingAddress, ParameterChanges } from './address.ts';
import { type Deed, emptyHistory, type History } from './history.ts';
import { messages } from './i18n/locale.ts';
import { withEdits } from './interventions/apply.ts';
import { type InterventionEdits, noEdits } from './interventions/edits.ts';

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
  | { readonly kind: 'refused'; readonly fault: Fault; readonly tried: Scenario }
  | { readonly kind: 'village'; readonly name: string };

/** All that the page shows follows from these signals; only `commands/` writes them. */
export const scenario = signal<Scenario | undefined>(undefined);
export const seed = signal('');
export const parameterChanges = signal<ParameterChanges>({});
/** How the interventions differ from those of the scenario. */
export const interventionEdits = signal<InterventionEdits>(noEdits);
/** The scenario with its interventions as the reader has them. */
export const editedScenario = computed(
  () => scenario.value && withEdits(scenario.value, interventionEdits.value, messages.value.interventions.labelOf),
);
/** A decision rule in place of the scenario's. */
export const chosenRule = signal<DecisionRule | undefined>(undefined);
export const status = signal<Status>({ kind: 'loading' });
export const notices = signal<readonly Notice[]>([]);

/** What the reader did, to be undone and done again. */
export const history = signal<History>(emptyHistory);
/** A change that the scenario does not allow, and why; nothing of it was done. */
export const refusal = signal<
  { readonly deed: Deed; readonly faults: readonly Fault[]; readonly tried: Scenario } | undefined
>(undefined);

/** A finished run with the scenario it came from: the two change together. */
export interface ShownRun {
  /** The scenario as its file has it. */
  readonly source: Scenario;
  /** The same with its interventions as they were run. */
  readonly scenario: Scenario;
  readonly result: RunResult;
}
export const shownRun = signal<ShownRun | undefined>(undefined);
/** The result that a change of parameters is compared with, until it is dismissed. */
export const formerResult = signal<RunResult | undefined>(undefined);

/** What of the present state an address of ordinary length cannot hold. */
export const leftOutOfAddress = signal<FittingAddress['leftOut']>('nothing');
/** How the run of a copied link compares with the result it was copied from; until dismissed. */
export const linkCheck = signal<
  { readonly same: boolean; readonly engineThen: string; readonly engineNow: string } | undefined
>(undefined);

/** The state of the world that is shown: after so many weeks, 0 = set-up. */
export const shownWeek = signal(0);
export const playing = signal(false);
/** Weeks a second. */
export const speed = signal(8);

/** Index of the selected village in the columns of the result. */
export const selectedVillage = signal<number | undefined>(undefined);
export const villageState = signal<VillageState | undefined>(undefined);
export const villageLedger = signal<Ledger | undefined>(undefined);
export const villageHistory = signal<VillageHistory | undefined>(undefined);
/** All villages at the shown week, while their table is open. */
export const villagesNow = signal<VillagesAt | undefined>(undefined);
export const villageTableOpen = signal(false);

/** The last week that can be shown. */
export const lastWeek = computed(() => shownRun.value?.result.weeks ?? 0);

/** What a screen reader is told, once: when play pauses or ends, and when a run has taken another's place. */
export type Announcement =
  | { readonly kind: 'paused' | 'ended'; readonly week: number }
  | { readonly kind: 'finished'; readonly week: number; readonly deaths: number; readonly pacts: number };
export const announcement = signal<Announcement | undefined>(undefined);
