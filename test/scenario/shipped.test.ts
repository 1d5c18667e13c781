import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { parameterIndex, parameterTable } from '../../src/model/parameters/table.ts';
import { compileModel, runSpecOf } from '../../src/scenario/compile.ts';
import { shipped, shippedIds, shippedText } from './files.ts';

describe('every shipped scenario', () => {
  it.each(shippedIds)('%s parses, compiles and is named like its file', (id) => {
    const scenario = shipped(id);
    expect(scenario.id).toBe(id);
    const spec = runSpecOf(scenario);
    expect(spec.model.segments[0].fromWeek).toBe(0);
    for (const { values } of spec.model.segments) {
      expect(values).toHaveLength(parameterTable.length * spec.model.cercles.length);
      expect(values.every(Number.isFinite)).toBe(true);
    }
  });

  it('says that its villages are synthetic, itself or in what it extends', () => {
    const alone = shippedIds.filter((id) => !shippedText(id).includes('"extends"'));
    expect(alone).toEqual(['central-mali-2025', 'two-valleys']);
    for (const id of alone) expect(shipped(id).summary.en).toMatch(/synthetic villages/i);
  });
});

describe('central-mali-2025', () => {
  const scenario = shipped('central-mali-2025');

  it('has the fifteen cercles of the five regions with about 4,206 villages', () => {
    expect(scenario.geography.regions).toHaveLength(5);
    expect(scenario.geography.cercles).toHaveLength(15);
    expect(scenario.geography.cercles.reduce((sum, { villages }) => sum + villages, 0)).toBe(4206);
    expect(scenario.geography.cercles.reduce((sum, { people2009 }) => sum + people2009, 0)).toBe(4_373_585);
  });

  it('has as outline what scripts/scenarioOutline.mjs makes of Natural Earth, at most sixty corners', () => {
    const printed = execFileSync(process.execPath, ['scripts/scenarioOutline.mjs'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(scenario.geography.outline).toEqual(JSON.parse(printed));
    expect(scenario.geography.outline.length).toBeLessThanOrEqual(60);
  });

  it('runs on the defaults of the parameter table, with a campaign in Djenné from week 17 up to week 23', () => {
    const model = compileModel(scenario);
    expect(model.segments).toHaveLength(1);
    for (const row of parameterTable) expect(model.segments[0].values[parameterIndex[row.id] * 15]).toBe(row.default);
    expect(model.campaigns).toEqual([{ cercle: 1, from: 17, to: 23 }]);
  });
});

describe('the variants of central-mali-2025', () => {
  it('keep its geography, villages and campaign unless they say otherwise', () => {
    const base = shipped('central-mali-2025');
    for (const id of ['abuse-stops', 'mediated-truce', 'state-package']) {
      const variant = shipped(id);
      expect(variant.geography).toEqual(base.geography);
      expect(variant.population).toEqual(base.population);
      expect(variant.interventions[0]).toEqual(base.interventions[0]);
    }
    expect(shipped('no-campaigns').interventions).toEqual([]);
    expect(shipped('full-scale').population).toEqual({ ...base.population, fraction: 1 });
  });
});
