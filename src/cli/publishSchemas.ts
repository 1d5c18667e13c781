import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioJsonSchema } from '../scenario/jsonSchema.ts';

// Run by the build: node dist/node/publishSchemas.js FOLDER
const folder = process.argv[2];
if (!folder) throw new Error('give the folder to write the schemas to');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'scenario.schema.json'), `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
