import * as z from 'zod';
import { extensionSchema, wholeSchema } from './schema.ts';

/** The shape of scenario files as a JSON Schema (draft 2020-12), for editors and other programs. */
export function scenarioJsonSchema(): Record<string, unknown> {
  const alternatives = z.union([
    wholeSchema.meta({ title: 'A scenario that stands alone' }),
    extensionSchema.meta({ title: 'A scenario that extends another' }),
  ]);
  const { $schema, ...shape } = z.toJSONSchema(alternatives, { target: 'draft-2020-12', io: 'input' });
  return {
    $schema,
    title: 'Toguna scenario',
    description:
      'Geography, synthetic villages, parameters and interventions of one simulated situation. ' +
      'What this schema cannot say (ids that must exist, ranges after several interventions) `toguna check` tells.',
    ...shape,
  };
}
