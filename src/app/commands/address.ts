import { effect } from '@preact/signals';
import { type Address, type FittingAddress, fittingAddress, readAddress } from '../address.ts';
import { defaultScenarioId } from '../shipped/names.ts';
import {
  chosenRule,
  interventionEdits,
  lastWeek,
  leftOutOfAddress,
  linkCheck,
  notices,
  parameterChanges,
  playing,
  scenario,
  seed,
  selectedVillage,
  shownRun,
  shownWeek,
  status,
} from '../state.ts';
import { openScenario } from './scenario.ts';

/** The address is written when things have been quiet for so long; browsers limit how often it may change. */
const QUIET_MS = 300;

/** Opens what the present address says, and says in words what of it cannot be used. */
export async function openAddress(): Promise<void> {
  const { address, faults } = readAddress(location.hash);
  notices.value = faults.map((fault) => ({ kind: 'address', fault }));
  await openScenario(address.scenario ?? defaultScenarioId, address, 'link');
}

/** What is shown, as an address; undefined while nothing is. */
function presentAddress(): Address | undefined {
  const run = shownRun.value;
  if (!run || run.source !== scenario.value) return undefined;
  const { geography, id, seed: ownSeed } = run.source;
  const { villages } = run.result;
  const village = selectedVillage.value;
  return {
    ...(id === defaultScenarioId ? {} : { scenario: id }),
    ...(seed.value === ownSeed ? {} : { seed: seed.value }),
    ...(chosenRule.value === undefined ? {} : { rule: chosenRule.value }),
    ...(shownWeek.value === lastWeek.value ? {} : { week: shownWeek.value }),
    ...(village === undefined
      ? {}
      : { village: { cercle: geography.cercles[villages.cercle[village]].id, number: villages.number[village] } }),
    parameters: parameterChanges.value,
    interventions: interventionEdits.value,
  };
}

/** The present address in a length that every program takes, and what had to be left out of it. */
function presentHash(): FittingAddress | undefined {
  const address = presentAddress();
  return address && fittingAddress(address, location.href.length - location.hash.length);
}

/** The link to what is shown, with the result to compare with when it is opened. */
export function linkToShare(): string {
  const address = presentAddress();
  const base = location.href.slice(0, location.href.length - location.hash.length);
  if (!address || !shownRun.value || status.value.kind !== 'ready') return location.href;
  const { digest = '', engine } = shownRun.value.result;
  const hash = fittingAddress({ ...address, result: { digest: digest.slice(0, 12), engine } }, base.length).hash;
  return base.replace(/#$/, '') + hash;
}

/** Keeps the address in step with the page, and the page with an address that the reader changes. */
export function startAddress(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const fitting = presentHash();
    clearTimeout(timer);
    if (fitting === undefined) return;
    const { hash, leftOut } = fitting;
    leftOutOfAddress.value = leftOut;
    if (playing.value) return;
    timer = setTimeout(() => {
      if (hash !== location.hash) history.replaceState(null, '', hash || location.pathname + location.search);
    }, QUIET_MS);
  });
  addEventListener('hashchange', () => void openAddress());
}

/** Takes the words about an opened link away. */
export function dismissLinkCheck(): void {
  linkCheck.value = undefined;
}
