import { savedScenario } from '../interventions/file.ts';
import { editedScenario } from '../state.ts';
import { presentConditions } from './conditions.ts';

/** Hands the reader what the page is set to as a scenario file, which the command line runs too. */
export function saveAsFile(): void {
  const [conditions, edited] = [presentConditions(), editedScenario.value];
  if (!conditions || !edited) return;
  const saved = savedScenario(conditions, edited);
  const url = URL.createObjectURL(new Blob([JSON.stringify(saved, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  Object.assign(link, { href: url, download: `${saved.id}.json` });
  link.click();
  URL.revokeObjectURL(url);
}
