import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { loadScenario } from '../../src/cli/scenarioFiles.ts';
import { createNodePool } from '../../src/execution/node/pool.ts';
import { ensemble } from '../../src/experiment/ensemble.ts';
import { validate } from '../../src/experiment/validation/validate.ts';
import { csvText } from '../../src/output/csv.ts';
import { ensembleObject, jsonText, runObject } from '../../src/output/json.ts';
import { outputSchemas } from '../../src/output/jsonSchema.ts';
import { ILLUSTRATIVE, provenanceOf } from '../../src/output/provenance.ts';
import { bandsTable, eventsTable, replicatesTable, seriesTable } from '../../src/output/tables.ts';
import { validationObject, validationTable } from '../../src/output/validation.ts';
import { simulate } from '../../src/run/simulate.ts';
import { runSpecOf } from '../../src/scenario/compile.ts';
import { fabricatedResult } from './fabricatedResult.ts';

const scenario = loadScenario('two-valleys');
const record = { digest: true, places: true, events: true };
const spec = runSpecOf(scenario, { seed: 'a seed', weeks: 30, record });
const overrides = { abuseRate: 0.01 };
const pool = createNodePool(1);
const result = simulate(spec);
const several = (await ensemble(pool, spec, 3))!;
const judged = await validate(pool, spec, 2);
const cercles = scenario.geography.cercles.map(({ id }) => id);
const one = provenanceOf(scenario, overrides, spec, 1);
const three = provenanceOf(scenario, overrides, spec, 3);

const objects = {
  run: runObject(result, one),
  ensemble: ensembleObject(several, three),
  validate: validationObject(judged, provenanceOf(scenario, {}, spec, 2)),
};

const tables = {
  series: seriesTable(result, one),
  events: eventsTable(result, cercles, one),
  bands: bandsTable(several, three),
  replicates: replicatesTable(several, three),
  validation: validationTable(judged, three),
};

describe('provenance', () => {
  it('tells what was given on top of the scenario from all that differs from the defaults', () => {
    expect(one.overrides).toEqual(overrides);
    expect(one.parameters).toEqual({ ...scenario.parameters, ...overrides });
  });

  it('does not list a value that is set back to its default', () => {
    const given = provenanceOf(scenario, { neighbourCount: 8 }, spec, 1);
    expect(given.overrides).toEqual({ neighbourCount: 8 });
    expect(given.parameters).not.toHaveProperty('neighbourCount');
  });
});

describe('JSON outputs', () => {
  it.each(Object.entries(objects))('of %s keep to their schema', (name, object) => {
    const schema = z.fromJSONSchema(outputSchemas()[name] as z.core.JSONSchema.JSONSchema);
    const read: unknown = JSON.parse(jsonText(object));
    expect(schema.safeParse(read).error?.issues).toBeUndefined();
    expect(schema.safeParse({ ...(read as object), more: 1 }).success).toBe(false);
    expect(schema.safeParse({ ...(read as object), harm: undefined }).success).toBe(false);
  });

  it('refuse numbers that JSON cannot hold', () => {
    const broken = fabricatedResult({ trustState: [0, 0, 0, Number.NaN] });
    expect(() => jsonText(runObject(broken, one))).toThrow('invalid number');
  });
});

describe('every output', () => {
  const texts = [
    ...Object.entries(objects).map(([name, object]) => [`${name} JSON`, jsonText(object)] as const),
    ...Object.entries(tables).map(([name, table]) => [`${name} CSV`, csvText(table)] as const),
  ];

  it.each(texts)('(%s) carries harm to civilians, seed, scenario and that it is illustrative', (_, text) => {
    expect(text).toContain(ILLUSTRATIVE);
    expect(text).toContain('a seed');
    expect(text).toContain('two-valleys');
    expect(text).toMatch(/civilians killed in all|"harm":\{.*"deaths":/);
    expect(text).toMatch(/displaced at the end|"displaced":/);
  });
});

describe('tables', () => {
  it('give a row for each place and week', () => {
    expect([...tables.series.rows()]).toHaveLength(result.places.length * spec.weeks);
  });

  it('name a village by its cercle and number, and nothing below', () => {
    expect(tables.events.columns).toEqual(['week', 'cercle', 'village', 'event', 'value']);
    const rows = [...tables.events.rows()];
    expect(rows).toHaveLength(result.events.week.length);
    for (const [, cercle, number] of rows) {
      expect(cercles).toContain(cercle);
      expect(number).toBeGreaterThanOrEqual(1);
    }
  });

  it('give a row for each outcome and week of the bands, and one for each replicate', () => {
    expect([...tables.bands.rows()]).toHaveLength(Object.keys(several.bands).length * spec.weeks);
    expect([...tables.replicates.rows()]).toHaveLength(3);
  });
});
