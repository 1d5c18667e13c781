import { describe, expect, it } from 'vitest';
import type { Conditions } from '../../src/app/history.ts';
import { en } from '../../src/app/i18n/messages/en.ts';
import { withEdits } from '../../src/app/interventions/apply.ts';
import { type InterventionEdits, noEdits } from '../../src/app/interventions/edits.ts';
import { savedScenario } from '../../src/app/interventions/file.ts';
import { runSpecOf } from '../../src/scenario/compile.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { loadShipped, shipped } from '../scenario/files.ts';

const given: Conditions = {
  scenario: '',
  seed: 's',
  parameters: { raidRate: 0.01 },
  rule: 'imitation',
  interventions: noEdits,
};

describe('a scenario saved from the page', () => {
  it.each<[string, InterventionEdits]>([
    ['central-mali-2025', noEdits],
    ['central-mali-2025', { ...noEdits, removed: ['campaign-djenne'], added: [{ template: 'mediation', from: 3 }] }],
    [
      'garrisons-added',
      { ...noEdits, moved: { 'garrison-added-djenne': { from: 3, to: 9, where: { cercle: 'san' } } } },
    ],
    ['two-valleys', { ...noEdits, added: [{ template: 'abuseStops', from: 3, to: 9 }] }],
  ])('%s is read back as the same run', (id, interventions) => {
    const scenario = shipped(id);
    const edited = withEdits(scenario, interventions, en.interventions.labelOf);
    const text = JSON.stringify(savedScenario({ ...given, scenario: id, interventions }, edited));
    const parsed = parseScenario(text, 'saved.json', loadShipped);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    const expected = runSpecOf({ ...edited, decisionRule: 'imitation' }, { seed: 's', parameters: given.parameters });
    expect({ ...runSpecOf(parsed.value), scenario: id }).toEqual(expected);
  });
});
