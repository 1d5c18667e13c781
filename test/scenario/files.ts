import { readdirSync, readFileSync } from 'node:fs';
import type { Fault, Parsed } from '../../src/scenario/fault.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const folder = new URL('../../scenarios/', import.meta.url);

/** Ids of the shipped scenarios. */
export const shippedIds = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''))
  .sort();

/** Text of a shipped scenario. */
export const shippedText = (id: string) => readFileSync(new URL(`${id}.json`, folder), 'utf8');

/** Finds shipped scenarios by id. */
export function loadShipped(reference: string) {
  return shippedIds.includes(reference) ? { file: `${reference}.json`, text: shippedText(reference) } : undefined;
}

/** A shipped scenario, parsed. */
export function shipped(id: string): Scenario {
  const parsed = parseScenario(shippedText(id), `${id}.json`, loadShipped);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

// biome-ignore lint/suspicious/noExplicitAny: tests put wrong values wherever they like
export type Raw = any;

/** A small valid file in two cercles, for tests to damage. */
export function smallFile(): Raw {
  const cercle = { people2009: 9000, areaKm2: 900, villages: 40, jnim: 2, militia: 1, state: 1.5 };
  return {
    toguna: 'scenario',
    version: 1,
    id: 'small',
    title: { en: 'Small' },
    summary: { en: 'Two cercles.' },
    seed: 'seed',
    weeks: 52,
    geography: {
      kind: 'invented',
      regions: [{ id: 'plain', name: 'Plain' }],
      cercles: [
        { id: 'north', name: 'North', region: 'plain', lat: 14.2, lon: -4, ...cercle },
        { id: 'south', name: 'South', region: 'plain', lat: 13.8, lon: -4, ...cercle },
      ],
      outline: [
        [-5, 13],
        [-3, 13],
        [-3, 15],
        [-5, 15],
      ],
    },
    population: { seed: 'villages', fraction: 0.5 },
    decisionRule: 'logit',
    strategies: { state: 'static', jnim: 'static' },
    initialStances: [],
    parameters: { raidRate: 0.01 },
    interventions: [
      { id: 'calm', label: { en: 'Calm' }, from: 10, to: 20, changes: [{ parameter: 'raidRate', scale: 0.5 }] },
      { id: 'visit', label: { en: 'Visit' }, from: 5, to: 9, campaign: 'north' },
    ],
  };
}

/** Parses a small file after `damage` has changed it; it may extend the shipped scenarios. */
export function parseDamaged(damage: (raw: Raw) => void): Parsed<Scenario> {
  const raw = smallFile();
  damage(raw);
  return parseScenario(JSON.stringify(raw), 'small.json', loadShipped);
}

/** The faults of what must not parse. */
export function faultsOf(parsed: Parsed<unknown>): readonly Fault[] {
  return parsed.ok ? [] : parsed.faults;
}

/** The scenario of a small file changed by `edit`. */
export function smallScenario(edit: (raw: Raw) => void = () => {}): Scenario {
  const parsed = parseDamaged(edit);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}
