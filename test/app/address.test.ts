import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADDRESS_LENGTH, type Address, fittingAddress, readAddress, writeAddress } from '../../src/app/address.ts';
import { readEdits } from '../../src/app/interventions/code.ts';
import { type InterventionEdits, isEdited, noEdits } from '../../src/app/interventions/edits.ts';
import { templateIds } from '../../src/app/interventions/templates.ts';
import { parameterTable } from '../../src/model/parameters/table.ts';
import { decisionRules } from '../../src/model/spec.ts';

const parameters = fc
  .uniqueArray(fc.constantFrom(...parameterTable), { maxLength: 5 })
  .map((rows) => Object.fromEntries(rows.map(({ id, default: value }) => [id, value])));

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const slotParts = {
  from: fc.nat(1039),
  to: fc.integer({ min: 1, max: 1040 }),
  where: fc.oneof(fc.record({ cercle: id }), fc.record({ region: id })),
};
const slot = fc.record(slotParts, { requiredKeys: ['from'] });
const edits: fc.Arbitrary<InterventionEdits> = fc
  .record({
    removed: fc.uniqueArray(id, { maxLength: 3 }),
    moved: fc.dictionary(id, slot, { maxKeys: 3, noNullPrototype: true }),
    added: fc.array(
      fc.record({ template: fc.constantFrom(...templateIds), ...slotParts }, { requiredKeys: ['template', 'from'] }),
      { maxLength: 4 },
    ),
  })
  .filter(isEdited);

const address: fc.Arbitrary<Address> = fc.record(
  {
    scenario: fc.string({ minLength: 1 }),
    seed: fc.string({ minLength: 1 }),
    week: fc.integer({ min: 0, max: 99_999 }),
    village: fc.record({
      cercle: fc.stringMatching(/^[a-z]([a-z-]*[a-z])?$/),
      number: fc.integer({ min: 1, max: 65_535 }),
    }),
    rule: fc.constantFrom(...decisionRules),
    parameters,
    interventions: edits,
    result: fc.record({
      digest: fc.stringMatching(/^[0-9a-f]{12}$/),
      engine: fc.stringMatching(/^\d{1,3}\.\d{1,3}\.\d{1,3}$/),
    }),
  },
  { requiredKeys: ['parameters'] },
);

describe('the address', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(readAddress(writeAddress(given))).toEqual({ address: given, faults: [] });
      }),
    );
  });

  it('is empty for the page as it opens', () => {
    expect(writeAddress({ parameters: {} })).toBe('');
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(fc.property(fc.string(), (text) => void readAddress(`#/explore?${text}`)));
  });

  it('names each part that cannot be used, and why', () => {
    const { address: read, faults } = readAddress(
      '#/explore?week=-1&ddrLead=1.5&raidRate=1&abuseRate=&x=1&rule=&seed=s',
    );
    expect(read).toEqual({ seed: 's', parameters: {} });
    expect(faults.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'notWeek week',
      'outOfRange ddrLead',
      'outOfRange raidRate',
      'notNumber abuseRate',
      'unknown x',
      'notRule rule',
    ]);
  });

  it('does not take names from the prototype of objects for parameters', () => {
    expect(readAddress('#/explore?constructor=1&__proto__=2').faults.map(({ kind }) => kind)).toEqual([
      'unknown',
      'unknown',
    ]);
  });

  it('tells interventions of another version from what is not readable at all', () => {
    expect(readEdits('2_x.abuse')).toBe('otherVersion');
    for (const text of ['', '1', '1_', '1_x', '1_n.nothing.3', '1_m.a', '1_m.a.-3', '1_n.ceasefire.3.4.c', 'one_x.a']) {
      expect(readEdits(text), text).toBe('unreadable');
    }
    const { faults } = readAddress('#/explore?interventions=2_x.a&result=abc');
    expect(faults.map(({ kind }) => kind)).toEqual(['otherInterventions', 'notResult']);
  });

  it('stays short for ordinary changes, and says what it leaves out of more', () => {
    const values = parameterTable.slice(0, 20).map((row) => [row.id, 0.12345] as const);
    const added = templateIds.map((template) => ({ template, from: 26, to: 52, where: { cercle: 'tenenkou' } }));
    const ordinary: Address = {
      scenario: 'central-mali-2025',
      seed: '123456',
      week: 60,
      parameters: Object.fromEntries(values),
      interventions: { ...noEdits, added },
    };
    expect(fittingAddress(ordinary, 60)).toEqual({ hash: writeAddress(ordinary), leftOut: 'nothing' });
    const many = { ...noEdits, added: Array.from({ length: 100 }, () => added[0]) };
    const { hash, leftOut } = fittingAddress({ ...ordinary, interventions: many }, 60);
    expect(leftOut).toBe('interventions');
    expect(hash.length).toBeLessThan(ADDRESS_LENGTH - 60);
    expect(fittingAddress({ ...ordinary, seed: 's'.repeat(1500) }, 60).leftOut).toBe('changes');
  });
});
