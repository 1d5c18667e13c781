import defaultText from '../../../scenarios/central-mali-2025.json?raw';
import type { RunSpec } from '../../run/spec.ts';
import type { RunOptions } from '../../scenario/compile.ts';
import type { Parsed } from '../../scenario/fault.ts';
import type { LocalText, Scenario } from '../../scenario/scenario.ts';
import { defaultScenarioId } from './names.ts';

/** What the picker tells of a scenario before it is opened. */
export interface ShippedTitle {
  readonly id: string;
  readonly title: LocalText;
}

/** The schema is heavy and the other scenarios are not needed for the first view: both come when they are called for. */
const reading = () => {
  // The page forbids code made from text; told so, zod does not even try.
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
  return import('./reading.ts');
};
const allTexts = async () => (await import('./texts.ts')).shippedTexts;

/** Reads a shipped scenario; undefined if none has this id. */
export async function loadScenario(id: string): Promise<Parsed<Scenario> | undefined> {
  if (id === defaultScenarioId) {
    return (await reading()).readScenario(id, new Map([[id, defaultText]]));
  }
  const [{ readScenario }, texts] = await Promise.all([reading(), allTexts()]);
  return texts.has(id) ? readScenario(id, texts) : undefined;
}

/** The run that a scenario and its changes describe. */
export async function compileRun(scenario: Scenario, options: RunOptions): Promise<RunSpec> {
  return (await reading()).runSpecOf(scenario, options);
}

/** Titles of all shipped scenarios, the default first, then by title. */
export async function shippedTitles(): Promise<readonly ShippedTitle[]> {
  const titles = Array.from(await allTexts(), ([id, text]): ShippedTitle => {
    const { title } = JSON.parse(text) as { title?: LocalText };
    return { id, title: title ?? { en: id } };
  });
  const rank = ({ id }: ShippedTitle) => (id === defaultScenarioId ? 0 : 1);
  return titles.sort((a, b) => rank(a) - rank(b) || a.title.en.localeCompare(b.title.en));
}
