import * as z from 'zod';
import { expectedKey, expectedName } from './names.ts';
import { renderNumber, renderValue } from './wording.ts';

// Without generated code, so that the page can forbid it (Content-Security-Policy).
z.config({ jitless: true });

/** A number within a range. */
export function numberField(min: number, max: number) {
  const error = `a number from ${renderNumber(min)} to ${renderNumber(max)}`;
  return z.number({ error }).min(min, { error }).max(max, { error });
}

/** A whole number within a range. */
export function wholeField(min: number, max: number) {
  const error = `a whole number from ${renderNumber(min)} to ${renderNumber(max)}`;
  return z.int({ error }).min(min, { error }).max(max, { error });
}

/** Any finite number. */
export const anyNumberField = z.number({ error: 'a number' });

/** A text that is neither empty nor longer than the limit. */
export function textField(max: number) {
  const error = `a text of 1 to ${renderNumber(max)} characters`;
  return z.string({ error }).min(1, { error }).max(max, { error });
}

const idError = 'an id: small letters a to z, digits and -, first a letter or digit, at most 60 characters';

/** The name by which a file refers to something. */
export const idField = z
  .string({ error: idError })
  .max(60, { error: idError })
  .regex(/^[a-z0-9][a-z0-9-]*$/, { error: idError });

/** One of a few words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: (issue) => expectedName('one of', issue.input, words) });
}

/** A list with limits on its length. */
export function listOf<Item extends z.ZodType>(item: Item, min: number, max: number, things: string) {
  const error = `a list of ${min === 0 ? 'at most' : `${min} to`} ${renderNumber(max)} ${things}`;
  return z.array(item, { error }).min(min, { error }).max(max, { error });
}

/** Unknown keys in one object that are told the known ones; the rest, in a file made of nonsense, are only named. */
const ADVISED = 50;

/**
 * An object with these keys and no others. The message for unknown keys holds one line for each of them, in their order;
 * `faultsOfIssues` makes one fault of each line.
 */
export function objectOf<Shape extends z.core.$ZodLooseShape>(shape: Shape, what = 'an object') {
  const known = Object.keys(shape);
  const error: z.core.$ZodErrorMap = (issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key, at) => expectedKey(key, at < ADVISED ? known : [])).join('\n')
      : what;
  return z.strictObject(shape, { error });
}

/** Exactly this value. */
export function exactly<const Value extends string | number | true>(value: Value) {
  return z.literal(value, { error: renderValue(value) });
}

/** A text in English, and in French and Arabic where the file has them. */
export function localTextField(max: number) {
  const text = textField(max);
  return objectOf({ en: text, fr: text.exactOptional(), ar: text.exactOptional() });
}
