import { batch, effect } from '@preact/signals';
import type { VillageName } from '../address.ts';
import {
  notices,
  selectedVillage,
  shownRun,
  shownWeek,
  villageHistory,
  villageLedger,
  villageState,
  villagesNow,
  villageTableOpen,
} from '../state.ts';
import { client } from './run.ts';

/** Selects a village by its place in the columns of the result, or none. */
export function selectVillage(village: number | undefined): void {
  selectedVillage.value = village;
}

/** Selects a village and brings its panel into sight, with the focus on its heading. */
export function openVillage(village: number): void {
  selectVillage(village);
  requestAnimationFrame(() => {
    const heading = document.getElementById('village-heading');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  });
}

/** Selects a village by cercle and number; says so if the run has no such village. */
export function selectVillageByName({ cercle, number }: VillageName): void {
  const run = shownRun.value;
  if (!run) return;
  const { villages } = run.result;
  const index = run.scenario.geography.cercles.findIndex(({ id }) => id === cercle);
  const village = villages.number.findIndex((candidate, i) => candidate === number && villages.cercle[i] === index);
  if (village >= 0) selectVillage(village);
  else notices.value = [...notices.value, { kind: 'village', name: `${cercle}-${number}` }];
}

/** The question that the worker is answering, and whether another waits: only the newest counts. */
let asking = false;
let again = false;

async function inquire(): Promise<void> {
  again = asking;
  if (asking) return;
  const village = selectedVillage.peek();
  const run = shownRun.peek();
  if (village === undefined || !run) {
    forget();
    return;
  }
  asking = true;
  const week = shownWeek.peek();
  // First the decision of the week that led here, then the week itself: the worker need not go back.
  const ledger = week > 0 ? await client.ledgerAt(village, week - 1) : undefined;
  const state = await client.villageAt(village, week);
  asking = false;
  if (again) return inquire();
  batch(() => {
    villageState.value = state.ok ? state.value : undefined;
    villageLedger.value = ledger?.ok ? ledger.value : undefined;
  });
}

function forget(): void {
  batch(() => {
    villageState.value = undefined;
    villageLedger.value = undefined;
  });
}

/** Asks once for the whole run of the selected village. */
async function inquireHistory(): Promise<void> {
  const village = selectedVillage.peek();
  const run = shownRun.peek();
  if (villageHistory.peek()?.village !== village) villageHistory.value = undefined;
  if (village === undefined || !run) return;
  const answer = await client.historyOf(village);
  if (selectedVillage.peek() !== village || shownRun.peek() !== run) return;
  villageHistory.value = answer.ok ? answer.value : undefined;
}

/** The table's question that the worker is answering, and whether another waits. */
let listing = false;
let listAgain = false;

async function listVillages(): Promise<void> {
  listAgain = listing;
  if (listing || !villageTableOpen.peek() || !shownRun.peek()) return;
  listing = true;
  const answer = await client.villagesAt(shownWeek.peek());
  listing = false;
  if (listAgain) return listVillages();
  villagesNow.value = answer.ok ? answer.value : undefined;
}

/** Opens or closes the table of all villages. */
export function toggleVillageTable(): void {
  villageTableOpen.value = !villageTableOpen.value;
}

/** Keeps what is known of the selected village, and of all while they are listed, in step with the shown week and run. */
export function startVillageInquiry(): void {
  effect(() => {
    void [selectedVillage.value, shownWeek.value, shownRun.value];
    void inquire();
  });
  effect(() => {
    void [selectedVillage.value, shownRun.value];
    void inquireHistory();
  });
  effect(() => {
    void [villageTableOpen.value, shownWeek.value, shownRun.value];
    void listVillages();
  });
}
