import { type Chain, type LoadReference, readChain } from './chain.ts';
import { checkGeography } from './checks/geography.ts';
import { checkInterventions } from './checks/interventions.ts';
import { notebook } from './checks/note.ts';
import { checkPopulation } from './checks/population.ts';
import type { Fault, Parsed } from './fault.ts';
import { faultsOfIssues } from './issues.ts';
import { mergeChain } from './merge.ts';
import { nameInterventions } from './nameInterventions.ts';
import type { Scenario } from './scenario.ts';
import { wholeSchema } from './schema.ts';
import { resolveSegments } from './segments.ts';

/** Every fault that shows only when the parts of a scenario are seen together. */
function crossCheck(scenario: Scenario, file: string): readonly Fault[] {
  const { faults, note } = notebook(file);
  checkGeography(scenario, note);
  checkPopulation(scenario, note);
  checkInterventions(scenario, note);
  return [...faults, ...resolveSegments(scenario, {}, file).faults];
}

/** The faults with interventions as the leaf file has them: by their place in it, or by id where it inherits them. */
function inLeaf(faults: readonly Fault[], scenario: Scenario, { extensions }: Chain): readonly Fault[] {
  if (extensions.length === 0) return faults;
  const edits = extensions[extensions.length - 1].content.interventions ?? [];
  return nameInterventions(faults, (index) => {
    const { id } = scenario.interventions[index];
    const own = edits.findIndex((edit) => edit.id === id);
    return own < 0 ? id : own;
  });
}

/**
 * Reads a scenario: its text, then the files that it extends (`load` finds them), then the whole. All faults of the
 * first of these stages that has any are returned together; never throws for bad input.
 */
export function parseScenario(text: string, file: string, load: LoadReference): Parsed<Scenario> {
  const chain = readChain(text, file, load);
  if (!chain.ok) return chain;
  const merged = mergeChain(chain.value);
  if (!merged.ok) return merged;
  const whole = wholeSchema.safeParse(merged.value);
  if (!whole.success) return { ok: false, faults: faultsOfIssues(whole.error.issues, merged.value, file) };
  const { toguna: _, $schema: __, ...content } = whole.data;
  const scenario: Scenario = content;
  const faults = crossCheck(scenario, file);
  return faults.length > 0
    ? { ok: false, faults: inLeaf(faults, scenario, chain.value) }
    : { ok: true, value: scenario };
}
