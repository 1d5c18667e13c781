import { describe, expect, it } from 'vitest';
import { checkGiven } from '../../src/scenario/given.ts';
import type { Intervention } from '../../src/scenario/scenario.ts';
import { shipped, shippedIds } from './files.ts';

const central = shipped('central-mali-2025');
const label = { en: 'Test' };

/** Paths of what is wrong with interventions that are put in place of the scenario's. */
const pathsOf = (interventions: readonly Intervention[], overrides = {}) =>
  checkGiven({ ...central, interventions }, overrides).map(({ path }) => path);

describe('interventions and parameters given by hand', () => {
  it.each(shippedIds)('%s is right as it is', (id) => {
    expect(checkGiven(shipped(id), {})).toEqual([]);
  });

  it('are told what is wrong by the id of the intervention', () => {
    expect(
      pathsOf([
        { id: 'late', label, from: 104, changes: [{ parameter: 'raidRate', scale: 0 }] },
        { id: 'backwards', label, from: 9, to: 3, changes: [{ parameter: 'raidRate', scale: 0 }] },
        {
          id: 'nowhere',
          label,
          from: 9,
          where: { cercle: 'atlantis' },
          changes: [{ parameter: 'raidRate', scale: 0 }],
        },
        { id: 'local', label, from: 9, where: { cercle: 'san' }, changes: [{ parameter: 'ddrPlaces', scale: 2 }] },
        { id: 'set-up', label, from: 9, changes: [{ parameter: 'neighbourCount', add: 1 }] },
      ]),
    ).toEqual([
      'interventions["late"].from',
      'interventions["backwards"].to',
      'interventions["nowhere"].where.cercle',
      'interventions["local"].changes[0].parameter',
      'interventions["set-up"].changes[0].parameter',
    ]);
  });

  it('are held to the ranges together', () => {
    const trebled: Intervention = { id: 'x', label, from: 9, changes: [{ parameter: 'raidRate', scale: 3 }] };
    expect(pathsOf([trebled])).toEqual([]);
    expect(pathsOf([trebled], { raidRate: 0.2 })).toEqual(['interventions["x"].changes[0].scale']);
  });
});
