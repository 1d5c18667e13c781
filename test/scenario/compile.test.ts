import { describe, expect, it } from 'vitest';
import { type ParameterId, parameterIndex } from '../../src/model/parameters/table.ts';
import type { ModelSpec } from '../../src/model/spec.ts';
import { compileModel, runSpecOf } from '../../src/scenario/compile.ts';
import { checkEffective, checkOverrides } from '../../src/scenario/overrides.ts';
import { faultsOf, type Raw, smallScenario } from './files.ts';

/** Value of a parameter in a week and cercle, by index. */
function valueAt(model: ModelSpec, week: number, parameter: ParameterId, cercle = 0): number {
  const segment = model.segments.filter(({ fromWeek }) => fromWeek <= week).at(-1)!;
  return segment.values[parameterIndex[parameter] * model.cercles.length + cercle];
}

const during = (id: string, from: number, to: number | undefined, changes: Raw, where?: Raw) => ({
  id,
  label: { en: id },
  from,
  ...(to === undefined ? {} : { to }),
  ...(where ? { where } : {}),
  changes,
});

describe('compiling a scenario', () => {
  it('begins a segment in every week in which a change begins or ends, and in no other', () => {
    expect(compileModel(smallScenario()).segments.map(({ fromWeek }) => fromWeek)).toEqual([0, 10, 20]);
  });

  it('applies a change from its first week until before its last, and campaigns as such', () => {
    const model = compileModel(smallScenario());
    expect([9, 10, 19, 20].map((week) => valueAt(model, week, 'raidRate'))).toEqual([0.01, 0.005, 0.005, 0.01]);
    expect(model.campaigns).toEqual([{ cercle: 0, from: 5, to: 9 }]);
  });

  it('leaves all before week 60 as it was when an intervention begins in week 60', () => {
    const scenario = (extra: Raw) =>
      smallScenario((raw) => {
        raw.weeks = 104;
        raw.interventions.push(...extra);
      });
    const before = compileModel(scenario([]));
    const after = compileModel(scenario([during('late', 60, undefined, [{ parameter: 'abuseRate', set: 0 }])]));
    expect(after.segments.filter(({ fromWeek }) => fromWeek < 60)).toEqual(before.segments);
    expect(valueAt(after, 59, 'abuseRate')).toBe(0.0024);
    expect(valueAt(after, 60, 'abuseRate')).toBe(0);
  });

  it('applies overlapping changes in their listed order, each where it holds', () => {
    const scenario = smallScenario((raw) => {
      raw.interventions = [
        during('set', 0, 30, [{ parameter: 'raidRate', set: 0.02 }]),
        during('add', 5, undefined, [{ parameter: 'raidRate', add: 0.01 }], { cercle: 'south' }),
        during('scale', 5, 10, [{ parameter: 'raidRate', scale: 2 }], { region: 'plain' }),
      ];
    });
    const model = compileModel(scenario);
    expect(valueAt(model, 0, 'raidRate', 1)).toBe(0.02);
    expect(valueAt(model, 5, 'raidRate', 0)).toBe(0.04);
    expect(valueAt(model, 5, 'raidRate', 1)).toBe(0.06);
    expect(valueAt(model, 10, 'raidRate', 1)).toBe(0.03);
    expect(valueAt(model, 30, 'raidRate', 1)).toBe(0.02);
    expect(valueAt(model, 30, 'raidRate', 0)).toBe(0.01);
  });

  it('lets a value leave its range on the way when it is back after all changes of the week', () => {
    const changes = [
      { parameter: 'raidRate', scale: 100 },
      { parameter: 'raidRate', scale: 0.01 },
    ];
    const model = compileModel(smallScenario((raw) => (raw.interventions = [during('a', 3, 4, changes)])));
    expect(valueAt(model, 3, 'raidRate')).toBe(0.01);
  });

  it('takes overrides over the scenario and under the interventions', () => {
    const model = compileModel(smallScenario(), { raidRate: 0.1, ddrLead: 4 });
    expect(valueAt(model, 0, 'raidRate')).toBe(0.1);
    expect(valueAt(model, 10, 'raidRate')).toBe(0.05);
    expect(valueAt(model, 0, 'ddrLead')).toBe(4);
  });

  it('sorts listed villages by cercle and number and puts them on the plane', () => {
    const scenario = smallScenario((raw) => {
      raw.population.villages = [
        { cercle: 'south', number: 2, lat: 13.8, lon: -4, people: 300 },
        { cercle: 'south', number: 1, lat: 13.9, lon: -4 },
        { cercle: 'north', number: 7, lat: 14, lon: -4, arms: 0.5 },
      ];
    });
    const { population } = compileModel(scenario);
    expect(population).toMatchObject({
      kind: 'listed',
      villages: [
        { cercle: 0, number: 7, xKm: 0, yKm: 0, arms: 0.5 },
        { cercle: 1, number: 1 },
        { cercle: 1, number: 2, people: 300 },
      ],
    });
  });

  it('passes on initial shares by index of the cercle', () => {
    const scenario = smallScenario((raw) => (raw.initialStances = [{ cercle: 'south', state: 0.1, pact: 0.2 }]));
    expect(compileModel(scenario).initialStances).toEqual([{ cercle: 1, state: 0.1, pact: 0.2 }]);
  });

  it('makes a run with the scenario’s own seed and weeks unless others are given', () => {
    const scenario = smallScenario();
    expect(runSpecOf(scenario)).toMatchObject({ scenario: 'small', seed: 'seed', replicate: 0, weeks: 52 });
    const options = { seed: 'other', replicate: 3, weeks: 520, record: { digest: true } };
    expect(runSpecOf(scenario, options)).toMatchObject(options);
    expect(() => runSpecOf(scenario, { weeks: 0 })).toThrow('invalid weeks: 0');
    expect(() => runSpecOf(scenario, { replicate: 0.5 })).toThrow('invalid replicate: 0.5');
  });

  it('makes a spec that a worker can be sent', () => {
    const spec = runSpecOf(smallScenario());
    expect(structuredClone(spec)).toEqual(spec);
  });
});

describe('overrides', () => {
  it('are refused one by one when they are unknown, no numbers or out of range', () => {
    const given = Object.fromEntries([
      ['raidRat', 1],
      ['raidRate', 1],
      ['ddrLead', 'soon'],
      ['__proto__', 1],
      ['stateReach', Number.NaN],
    ]);
    expect(faultsOf(checkOverrides(given, '--set'))).toEqual(
      expect.arrayContaining([
        { file: '--set', path: 'raidRat', found: '1', expected: 'no such key; perhaps raidRate' },
        { file: '--set', path: 'raidRate', found: '1', expected: 'a number from 0 to 0.3' },
        { file: '--set', path: 'ddrLead', found: '"soon"', expected: 'a whole number from 0 to 104' },
        { file: '--set', path: '__proto__', found: '1', expected: 'no such key' },
        { file: '--set', path: 'stateReach', found: 'NaN', expected: 'a number from 0 to 5' },
      ]),
    );
    expect(checkOverrides({ raidRate: 0.1 }, '--set')).toEqual({ ok: true, value: { raidRate: 0.1 } });
  });

  it('are refused when they make an intervention leave the range, named by its id', () => {
    const scenario = smallScenario((raw) => (raw.interventions[0].changes[0].scale = 20));
    expect(checkEffective(scenario, {})).toEqual([]);
    expect(checkEffective(scenario, { raidRate: 0.02 }, '--set')).toEqual([
      {
        file: '--set',
        path: 'interventions["calm"].changes[0].scale',
        found: 'raidRate 0.4 in week 10 in the cercle north',
        expected: 'a number from 0 to 0.3 after all changes of the week',
      },
    ]);
    expect(() => compileModel(scenario, { raidRate: 0.02 })).toThrow('raidRate 0.4');
  });
});
