import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputSchemas } from '../output/jsonSchema.ts';
import { scenarioJsonSchema } from '../scenario/jsonSchema.ts';

// Run by the build: node dist/node/publishSchemas.js FOLDER
const folder = process.argv[2];
if (!folder) throw new Error('give the folder to write the schemas to');
mkdirSync(folder, { recursive: true });
const schemas: Record<string, object> = { scenario: scenarioJsonSchema(), ...outputSchemas() };
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(join(folder, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`);
}
