import { MAX_SIMULATED_VILLAGES } from '../limits.ts';
import { expectedName } from '../names.ts';
import { isInside } from '../polygon.ts';
import type { Scenario, ScenarioVillage } from '../scenario.ts';
import { renderNumber } from '../wording.ts';
import { type Note, noteDuplicates } from './note.ts';

function checkListed(scenario: Scenario, villages: readonly ScenarioVillage[], note: Note): void {
  const ids = scenario.geography.cercles.map((cercle) => cercle.id);
  const known = new Set(ids);
  villages.forEach(({ cercle, lat, lon }, index) => {
    const path = ['population', 'villages', index];
    if (!known.has(cercle)) note([...path, 'cercle'], cercle, expectedName('the id of a cercle', cercle, ids));
    if (!isInside(scenario.geography.outline, [lon, lat])) note([...path, 'lat'], lat, 'a village inside the outline');
  });
  const names = villages.map(({ cercle, number }) => `${cercle} ${number}`);
  const path = (index: number) => ['population', 'villages', index, 'number'];
  noteDuplicates(names, path, 'a number that no other village of the cercle has', note);
}

function checkDrawn({ geography, population }: Scenario, note: Note): void {
  const count = geography.cercles.reduce((sum, { villages }) => sum + Math.round(villages * population.fraction), 0);
  if (count >= 2 && count <= MAX_SIMULATED_VILLAGES) return;
  const range = `from 2 to ${renderNumber(MAX_SIMULATED_VILLAGES)} villages`;
  note(['population', 'fraction'], population.fraction, `a fraction that gives ${range}; this one gives ${count}`);
}

/** Checks the villages, listed or to be drawn, and the stances with which they start. */
export function checkPopulation(scenario: Scenario, note: Note): void {
  const { villages } = scenario.population;
  if (villages) checkListed(scenario, villages, note);
  else checkDrawn(scenario, note);
  const ids = scenario.geography.cercles.map((cercle) => cercle.id);
  scenario.initialStances.forEach(({ cercle, state, pact }, index) => {
    const path = ['initialStances', index];
    if (!ids.includes(cercle)) note([...path, 'cercle'], cercle, expectedName('the id of a cercle', cercle, ids));
    if (state + pact > 1) note([...path, 'pact'], pact, `at most 1 together with the share of the state, ${state}`);
  });
  const cercles = scenario.initialStances.map(({ cercle }) => cercle);
  noteDuplicates(cercles, (index) => ['initialStances', index, 'cercle'], 'each cercle once', note);
}
