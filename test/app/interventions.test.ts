import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/app/i18n/messages/en.ts';
import { strangers, withEdits } from '../../src/app/interventions/apply.ts';
import { dragged, type Grip } from '../../src/app/interventions/drag.ts';
import {
  type InterventionEdits,
  moved,
  noEdits,
  ownId,
  removed,
  restored,
  type Slot,
  slotOf,
} from '../../src/app/interventions/edits.ts';
import { placeCode, placeOf, placesOf } from '../../src/app/interventions/places.ts';
import { type TemplateId, templateIds, templates } from '../../src/app/interventions/templates.ts';
import { runSpecOf } from '../../src/scenario/compile.ts';
import { checkGiven } from '../../src/scenario/given.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { shipped, shippedIds } from '../scenario/files.ts';

const { labelOf, templates: names } = en.interventions;
const central = shipped('central-mali-2025');

/** Every place that a template may have in a scenario. */
function slotsOf(template: TemplateId, { geography: { regions, cercles } }: Scenario): readonly Slot[] {
  const span = { from: 26, to: 40 };
  const { places } = templates[template];
  const inCercles = cercles.map(({ id }) => ({ ...span, where: { cercle: id } }));
  if (places === 'area') return [span];
  if (places === 'cercle') return inCercles;
  return [span, ...inCercles, ...regions.map(({ id }) => ({ ...span, where: { region: id } }))];
}

describe('templates of interventions', () => {
  it.each(templateIds)('%s is allowed wherever it is offered in every shipped scenario, and has a name', (template) => {
    expect(names[template]).not.toBe('');
    // Two valleys has places enough: twenty times as many leave the range, which is refused in words.
    for (const id of shippedIds.filter((id) => template !== 'ddrDelivers' || id !== 'two-valleys')) {
      const scenario = shipped(id);
      for (const slot of slotsOf(template, scenario)) {
        const edited = withEdits(scenario, { ...noEdits, added: [{ template, ...slot }] }, labelOf);
        expect(checkGiven(edited, {}), `${id} ${JSON.stringify(slot)}`).toEqual([]);
        const added = edited.interventions.at(-1)!;
        expect(slotOf(added)).toEqual(slot);
        const allowed = templates[template].places;
        expect([allowed, 'any']).toContain(placesOf(added));
        expect(() => runSpecOf(edited)).not.toThrow();
      }
    }
  });

  it('are refused together where they leave a range, by name', () => {
    const edits: InterventionEdits = {
      ...noEdits,
      added: Array.from({ length: 4 }, () => ({ template: 'reprisalsEscalate', from: 10 })),
    };
    const [fault] = checkGiven(withEdits(central, edits, labelOf), {});
    expect(fault.path).toMatch(/^interventions\["own-\d"\]\.changes\[0\]\.scale$/);
    expect(fault.found).toContain('reprisalRate');
  });
});

describe('edits of interventions', () => {
  it('leave the scenario as it is where there are none', () => {
    expect(withEdits(central, noEdits, labelOf)).toBe(central);
    const gone = removed(noEdits, 'campaign-djenne');
    expect(withEdits(central, gone, labelOf).interventions).toEqual([]);
    expect(restored(gone, 'campaign-djenne')).toEqual(noEdits);
  });

  it('move a campaign with its cercle, and back is no edit', () => {
    const slot: Slot = { from: 30, to: 36, where: { cercle: 'bankass' } };
    const edits = moved(central, noEdits, 'campaign-djenne', slot);
    expect(withEdits(central, edits, labelOf).interventions[0]).toMatchObject({
      from: 30,
      to: 36,
      campaign: 'bankass',
    });
    expect(moved(central, edits, 'campaign-djenne', slotOf(central.interventions[0]))).toEqual(noEdits);
  });

  it('keep what is added in its order', () => {
    let edits: InterventionEdits = {
      ...noEdits,
      added: templateIds.slice(0, 3).map((template) => ({ template, from: 5 })),
    };
    edits = moved(central, edits, ownId(1), { from: 9 });
    edits = removed(edits, ownId(0));
    expect(edits.added.map(({ template, from }) => `${template} ${from}`)).toEqual([
      `${templateIds[1]} 9`,
      `${templateIds[2]} 5`,
    ]);
  });

  it('that speak of interventions which the scenario does not have are found out', () => {
    expect(strangers(central, removed(noEdits, 'elsewhere'))).toEqual(['elsewhere']);
    expect(strangers(central, removed(noEdits, 'campaign-djenne'))).toEqual([]);
  });

  it('write and read every place', () => {
    for (const where of [undefined, { cercle: 'djenne' }, { region: 'mopti' }]) {
      expect(placeOf(placeCode(where))).toEqual(where);
    }
  });
});

describe('dragging a bar', () => {
  const slot = fc
    .record({ from: fc.nat(102), length: fc.integer({ min: 1, max: 104 }), open: fc.boolean() })
    .map(({ from, length, open }): Slot => (open ? { from } : { from, to: Math.min(from + length, 104) }));
  const grip = fc.constantFrom<Grip>('whole', 'from', 'to');

  it('keeps it within the run and at least a week long', () => {
    fc.assert(
      fc.property(slot, grip, fc.integer({ min: -300, max: 300 }), (given, taken, by) => {
        const { from, to = 104 } = dragged(given, taken, by, 104);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(104);
        expect(to - from).toBeGreaterThanOrEqual(1);
        if (taken === 'whole' && given.to !== undefined) expect(to - from).toBe(given.to - given.from);
      }),
    );
  });

  it('of no week changes nothing', () => {
    fc.assert(fc.property(slot, grip, (given, taken) => void expect(dragged(given, taken, 0, 104)).toEqual(given)));
  });
});
