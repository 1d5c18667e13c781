import { describe, expect, it } from 'vitest';
import { parameterTable } from '../../src/model/parameters/table.ts';
import { scenarioJsonSchema } from '../../src/scenario/jsonSchema.ts';
import type { Raw } from './files.ts';

describe('the published schema of scenario files', () => {
  const schema: Raw = scenarioJsonSchema();

  it('is of draft 2020-12 and says what it describes', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).toBe('Toguna scenario');
    expect(schema.anyOf).toHaveLength(2);
  });

  it('asks a file that stands alone for everything, one that extends another only for its heading', () => {
    const [whole, extension] = schema.anyOf;
    expect(whole.required).toContain('geography');
    expect(extension.required).toEqual(['toguna', 'version', 'id', 'title', 'summary', 'extends']);
    expect(whole.additionalProperties).toBe(false);
  });

  it('gives every parameter with meaning, unit, range and default', () => {
    const { properties } = schema.anyOf[0].properties.parameters;
    expect(Object.keys(properties)).toEqual(parameterTable.map(({ id }) => id));
    for (const { id, min, max, default: standard, meaning, unit, label } of parameterTable) {
      expect(properties[id]).toMatchObject({ title: label, minimum: min, maximum: max, default: standard });
      expect(properties[id].description).toContain(meaning);
      expect(properties[id].description).toContain(`Unit: ${unit}.`);
    }
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });
});
