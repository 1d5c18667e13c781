import { actorsParameters } from './actors.ts';
import { learningParameters } from './learning.ts';
import { offersParameters } from './offers.ts';
import type { Parameter } from './parameter.ts';
import { protectionParameters } from './protection.ts';
import { reprisalParameters } from './reprisal.ts';
import { trustParameters } from './trust.ts';
import { violenceParameters } from './violence.ts';

const rows = [
  ...trustParameters,
  ...protectionParameters,
  ...reprisalParameters,
  ...offersParameters,
  ...violenceParameters,
  ...learningParameters,
  ...actorsParameters,
] as const;

/** The name by which scenario files, the command line and the code call a parameter. */
export type ParameterId = (typeof rows)[number]['id'];

/** A row of the table with its id known to the compiler. */
export type ParameterRow = Parameter & { readonly id: ParameterId };

/** Every parameter of the model, in the order of the forms. */
export const parameterTable: readonly ParameterRow[] = rows;

/** Row of each parameter in `parameterTable`, and so in the columns of values that the step reads. */
export const parameterIndex = Object.fromEntries(rows.map((row, index) => [row.id, index])) as Readonly<
  Record<ParameterId, number>
>;

/** The row of a parameter. Throws for a name that is not in the table. */
export function parameterOf(id: string): ParameterRow {
  const row = parameterTable.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`unknown parameter: ${id}`);
  return row;
}
