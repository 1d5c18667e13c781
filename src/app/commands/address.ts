import { effect } from '@preact/signals';
import { readAddress, writeAddress } from '../address.ts';
import { defaultScenarioId } from '../shipped/names.ts';
import {
  chosenRule,
  lastWeek,
  notices,
  parameterChanges,
  playing,
  scenario,
  seed,
  selectedVillage,
  shownRun,
  shownWeek,
} from '../state.ts';
import { openScenario } from './scenario.ts';

/** The address is written when things have been quiet for so long; browsers limit how often it may change. */
const QUIET_MS = 300;

/** Opens what the present address says, and says in words what of it cannot be used. */
export async function openAddress(): Promise<void> {
  const { address, faults } = readAddress(location.hash);
  notices.value = faults.map((fault) => ({ kind: 'address', fault }));
  await openScenario(address.scenario ?? defaultScenarioId, address);
}

/** The hash of what is shown; undefined while nothing is. */
function presentHash(): string | undefined {
  const run = shownRun.value;
  if (!run || run.scenario !== scenario.value) return undefined;
  const { geography, id, seed: ownSeed } = run.scenario;
  const { villages } = run.result;
  const village = selectedVillage.value;
  return writeAddress({
    ...(id === defaultScenarioId ? {} : { scenario: id }),
    ...(seed.value === ownSeed ? {} : { seed: seed.value }),
    ...(chosenRule.value === undefined ? {} : { rule: chosenRule.value }),
    ...(shownWeek.value === lastWeek.value ? {} : { week: shownWeek.value }),
    ...(village === undefined
      ? {}
      : { village: { cercle: geography.cercles[villages.cercle[village]].id, number: villages.number[village] } }),
    parameters: parameterChanges.value,
  });
}

/** Keeps the address in step with the page, and the page with an address that the reader changes. */
export function startAddress(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const hash = presentHash();
    clearTimeout(timer);
    if (hash === undefined || playing.value) return;
    timer = setTimeout(() => {
      if (hash !== location.hash) history.replaceState(null, '', hash || location.pathname + location.search);
    }, QUIET_MS);
  });
  addEventListener('hashchange', openAddress);
}
