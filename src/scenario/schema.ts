import type * as z from 'zod';
import { decisionRules, strategies } from '../model/spec.ts';
import { exactly, idField, listOf, localTextField, objectOf, oneOf, textField, wholeField } from './fields.ts';
import { geographySchema, initialShareSchema, populationSchema } from './geographySchema.ts';
import { interventionEditSchema, interventionSchema } from './interventionSchema.ts';
import { MAX_WEEKS } from './limits.ts';
import { parametersSchema } from './parameterSchema.ts';

const heading = {
  toguna: exactly('scenario').meta({ description: 'Says what the file is.' }),
  version: exactly(1).meta({ description: 'Version of the format.' }),
  $schema: textField(500).exactOptional(),
  id: idField,
  title: localTextField(200),
  summary: localTextField(2000),
};

const decisionRule = oneOf(decisionRules).meta({ description: 'How villages choose among what is on offer.' });
const strategy = oneOf(strategies).meta({ description: 'How the actor places its mobile units every four weeks.' });

const body = {
  seed: textField(200).meta({ description: 'Seed of the run when nobody gives another.' }),
  weeks: wholeField(1, MAX_WEEKS).meta({ description: 'Length of the run.' }),
  decisionRule,
  initialStances: listOf(initialShareSchema, 0, 200, 'initial shares'),
  parameters: parametersSchema,
};

const optionalBody = {
  markedWeek: wholeField(0, MAX_WEEKS).exactOptional().meta({ description: 'Week marked on time lines.' }),
  sources: listOf(textField(2000), 0, 100, 'sources')
    .exactOptional()
    .meta({ description: 'Where the data come from.' }),
};

/** A scenario file that stands alone. */
export const wholeSchema = objectOf({
  ...heading,
  ...body,
  geography: geographySchema,
  population: populationSchema,
  strategies: objectOf({ state: strategy, jnim: strategy }),
  interventions: listOf(interventionSchema, 0, 200, 'interventions'),
  ...optionalBody,
});

const exactPartial = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, (field as z.ZodType).exactOptional()])) as {
    [Key in keyof Shape]: z.ZodExactOptional<Shape[Key]>;
  };

/** A scenario file that extends another: only what differs. */
export const extensionSchema = objectOf({
  ...heading,
  extends: textField(200).meta({ description: 'The scenario that this one starts from.' }),
  ...exactPartial(body),
  geography: objectOf(exactPartial(geographySchema.shape)).exactOptional(),
  population: objectOf(exactPartial(populationSchema.shape)).exactOptional(),
  strategies: objectOf({ state: strategy.exactOptional(), jnim: strategy.exactOptional() }).exactOptional(),
  interventions: listOf(interventionEditSchema, 0, 200, 'interventions').exactOptional(),
  ...optionalBody,
});

export type WholeFile = z.infer<typeof wholeSchema>;
export type ExtensionFile = z.infer<typeof extensionSchema>;
