import type * as z from 'zod';
import type { Fault } from './fault.ts';
import { renderPath, renderValue } from './wording.ts';

type Issue = z.core.$ZodIssue;

const sizeOf = (issues: readonly Issue[]) =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value;
  for (const step of path) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return undefined;
    inner = (inner as Record<PropertyKey, unknown>)[step];
  }
  return inner;
}

/** The faults behind what a schema refused; `value` is what it was given. Each is listed once. */
export function faultsOfIssues(issues: readonly Issue[], value: unknown, file: string): readonly Fault[] {
  const faults = new Map<string, Fault>();
  const add = (path: readonly PropertyKey[], expected: string) => {
    const fault = { file, path: renderPath(path), found: renderValue(valueAt(value, path)), expected };
    faults.set(`${fault.path}\n${expected}`, fault);
  };
  const visit = (issue: Issue, before: readonly PropertyKey[]) => {
    const path = [...before, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const lines = issue.message.split('\n');
      issue.keys.forEach((key, index) => {
        add([...path, key], lines[index] ?? issue.message);
      });
    } else if (issue.code === 'invalid_union' && issue.message === ALTERNATIVES && issue.errors.length > 0) {
      const nearest = issue.errors.reduce((best, other) => (sizeOf(other) < sizeOf(best) ? other : best));
      for (const inner of nearest) visit(inner, path);
    } else add(path, issue.message);
  };
  for (const issue of issues) visit(issue, []);
  return [...faults.values()];
}

/** Error text of a union whose nearest alternative is to be reported instead of the union itself. */
export const ALTERNATIVES = 'alternatives';
