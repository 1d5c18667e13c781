import type { Chain } from './chain.ts';
import type { Fault, Parsed } from './fault.ts';
import type { ExtensionFile, WholeFile } from './schema.ts';
import { renderValue } from './wording.ts';

type Interventions = WholeFile['interventions'];

/** Edits a list of interventions by id: the same id replaces in its place, a new one is appended, `remove` takes away. */
function mergeInterventions(
  base: Interventions,
  edits: NonNullable<ExtensionFile['interventions']>,
  file: string,
  faults: Fault[],
): Interventions {
  const merged = [...base];
  const seen = new Set<string>();
  for (const [index, edit] of edits.entries()) {
    const refuse = (expected: string) =>
      faults.push({ file, path: `interventions[${index}].id`, found: renderValue(edit.id), expected });
    const at = merged.findIndex((intervention) => intervention.id === edit.id);
    if (seen.has(edit.id)) refuse('an id that no other intervention has');
    else if (!('remove' in edit)) merged.splice(at < 0 ? merged.length : at, 1, edit);
    else if (at >= 0) merged.splice(at, 1);
    else refuse('an intervention of the scenario that this one extends');
    seen.add(edit.id);
  }
  return merged;
}

function mergeOne(base: WholeFile, extension: ExtensionFile, file: string, faults: Fault[]): WholeFile {
  const { extends: _, interventions, geography, population, strategies, parameters, ...rest } = extension;
  return {
    ...base,
    ...rest,
    geography: { ...base.geography, ...geography },
    population: { ...base.population, ...population },
    strategies: { ...base.strategies, ...strategies },
    parameters: { ...base.parameters, ...parameters },
    interventions: mergeInterventions(base.interventions, interventions ?? [], file, faults),
  };
}

/**
 * Makes one whole file of a chain. Objects merge by key and interventions by id; title and summary are always the
 * extending file's own, since they describe it; every other list replaces.
 */
export function mergeChain(chain: Chain): Parsed<WholeFile> {
  const faults: Fault[] = [];
  let merged = chain.root;
  for (const { file, content } of chain.extensions) merged = mergeOne(merged, content, file, faults);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: merged };
}
