import { describe, expect, it } from 'vitest';
import { MAX_SCENARIO_BYTES } from '../../src/scenario/limits.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { damages } from './damages.ts';
import { faultsOf, parseDamaged } from './files.ts';

describe('a scenario file with', () => {
  it.each(damages)(
    '%s is refused with file, path, what was found and what was expected',
    (_, damage, path, found, expected) => {
      const faults = faultsOf(parseDamaged((raw) => void damage(raw)));
      const fault = faults.find((candidate) => candidate.path === path);
      expect(faults.map((each) => each.path)).toContain(path);
      expect(fault?.file).toBe('small.json');
      expect(fault?.found).toContain(found);
      expect(fault?.expected).toContain(expected);
      expect(fault!.found.length).toBeLessThanOrEqual(60);
    },
  );

  it('several faults is refused with all of them', () => {
    const faults = faultsOf(
      parseDamaged((raw) => {
        raw.weeks = 0;
        raw.parameters.raidRate = -1;
        raw.parameters.trustWeight = 'high';
        raw.title = 'Small';
        raw.interventions[0].from = 1.5;
        raw.colour = 'red';
      }),
    );
    expect(faults.map(({ path }) => path).sort()).toEqual([
      'colour',
      'interventions[0].from',
      'parameters.raidRate',
      'parameters.trustWeight',
      'title',
      'weeks',
    ]);
  });

  it('several things that do not fit together is refused with all of them', () => {
    const faults = faultsOf(
      parseDamaged((raw) => {
        raw.weeks = 6;
        raw.markedWeek = 7;
        raw.interventions[0].changes[0].scale = 100;
        raw.interventions[1].campaign = 'west';
      }),
    );
    expect(faults.map(({ path }) => path).sort()).toEqual([
      'interventions[0].changes[0].scale',
      'interventions[0].from',
      'interventions[0].to',
      'interventions[1].campaign',
      'interventions[1].to',
      'markedWeek',
    ]);
  });

  it('more than 4 MiB of text is refused before it is read', () => {
    const text = 'x'.repeat(MAX_SCENARIO_BYTES + 1);
    expect(faultsOf(parseScenario(text, 'big.json', () => undefined))).toEqual([
      { file: 'big.json', path: '', found: 'more than 4 MiB', expected: 'at most 4 MiB' },
    ]);
  });

  it.each(['[]', '3', '"scenario"', 'null', 'true'])('nothing but %s is refused', (text) => {
    expect(faultsOf(parseScenario(text, 'odd.json', () => undefined))).toMatchObject([
      { file: 'odd.json', path: '', expected: 'an object' },
    ]);
  });

  it('listed villages that do not fit is refused with each of them', () => {
    const faults = faultsOf(
      parseDamaged((raw) => {
        raw.population.villages = [
          { cercle: 'north', number: 1, lat: 14, lon: -4 },
          { cercle: 'north', number: 1, lat: 14.1, lon: -4 },
          { cercle: 'west', number: 1, lat: 20, lon: -4 },
        ];
      }),
    );
    expect(faults.map(({ path }) => path)).toEqual([
      'population.villages[2].cercle',
      'population.villages[2].lat',
      'population.villages[1].number',
    ]);
  });
});
