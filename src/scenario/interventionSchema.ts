import * as z from 'zod';
import { anyNumberField, exactly, idField, listOf, localTextField, objectOf, wholeField } from './fields.ts';
import { ALTERNATIVES } from './issues.ts';
import { MAX_WEEKS } from './limits.ts';
import { parameterIdField } from './parameterSchema.ts';

const changeSchema = objectOf({
  parameter: parameterIdField,
  set: anyNumberField.exactOptional().meta({ description: 'The new value.' }),
  scale: anyNumberField.exactOptional().meta({ description: 'What the value is multiplied by.' }),
  add: anyNumberField.exactOptional().meta({ description: 'What is added to the value.' }),
}).meta({ description: 'A change of one parameter: exactly one of set, scale and add.' });

const whereSchema = z
  .union([objectOf({ region: idField }), objectOf({ cercle: idField })], {
    error: 'either {"region": id} or {"cercle": id}; the whole area if left out',
  })
  .meta({ description: 'The whole area if left out.' });

/** Something that happens from a week on. */
export const interventionSchema = objectOf({
  id: idField,
  label: localTextField(200),
  from: wholeField(0, MAX_WEEKS - 1).meta({ description: 'First week, from 0.' }),
  to: wholeField(1, MAX_WEEKS)
    .exactOptional()
    .meta({ description: 'The week in which it is over; the end of the run if left out.' }),
  where: whereSchema.exactOptional(),
  changes: listOf(changeSchema, 1, 40, 'changes').exactOptional(),
  campaign: idField
    .exactOptional()
    .meta({ description: 'Cercle of a JNIM outreach campaign that replaces the drawn one.' }),
}).meta({ description: 'Exactly one of changes and campaign.' });

const removalSchema = objectOf({ id: idField, remove: exactly(true) }).meta({
  description: 'Takes away an intervention of the scenario that this one extends.',
});

/** In a file that extends another: an intervention to add or replace, or one to remove. */
export const interventionEditSchema = z.union([interventionSchema, removalSchema], { error: ALTERNATIVES });
