import * as z from 'zod';
import { type ParameterId, type ParameterRow, parameterTable } from '../model/parameters/table.ts';
import { numberField, objectOf, wholeField } from './fields.ts';
import { expectedName } from './names.ts';
import { renderNumber } from './wording.ts';

const ids = parameterTable.map((row) => row.id) as [ParameterId, ...ParameterId[]];

const describeRow = (row: ParameterRow) =>
  `${row.meaning} Unit: ${row.unit}.${row.fixed ? ' Read once at the start: no intervention changes it.' : ''}`;

/** A value of one parameter, within its range. */
function parameterField(row: ParameterRow) {
  const field = row.integer ? wholeField(row.min, row.max) : numberField(row.min, row.max);
  return field.meta({ title: row.label, description: describeRow(row), default: row.default });
}

/** What a value of the parameter must be, in words. */
export const expectedValue = (row: ParameterRow) =>
  `a ${row.integer ? 'whole ' : ''}number from ${renderNumber(row.min)} to ${renderNumber(row.max)}`;

/** Whether a value may be given to the parameter. */
export const isValueOf = (row: ParameterRow, value: number) =>
  value >= row.min && value <= row.max && (!row.integer || Number.isInteger(value));

type ParameterShape = Record<ParameterId, z.ZodExactOptional<ReturnType<typeof parameterField>>>;

const shape = Object.fromEntries(parameterTable.map((row) => [row.id, parameterField(row).exactOptional()]));

/** Values of parameters by their ids, all optional, each within its range. */
export const parametersSchema = objectOf(shape as ParameterShape, 'an object with values of parameters').meta({
  description: 'Values that differ from the defaults of the parameter table.',
});

/** The id of a parameter. */
export const parameterIdField = z.enum(ids, {
  error: (issue) => expectedName('the id of a parameter', issue.input, ids),
});
