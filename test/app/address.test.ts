import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, readAddress, writeAddress } from '../../src/app/address.ts';
import { parameterTable } from '../../src/model/parameters/table.ts';
import { decisionRules } from '../../src/model/spec.ts';

const parameters = fc
  .uniqueArray(fc.constantFrom(...parameterTable), { maxLength: 5 })
  .map((rows) => Object.fromEntries(rows.map(({ id, default: value }) => [id, value])));

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
});
