import type { Parsed } from './fault.ts';
import { faultsOfIssues } from './issues.ts';
import { readJson } from './json.ts';
import { MAX_SCENARIO_BYTES } from './limits.ts';
import { type ExtensionFile, extensionSchema, type WholeFile, wholeSchema } from './schema.ts';

/** A file that stands alone, or one that extends another. */
export type ScenarioFile = WholeFile | ExtensionFile;

/** Whether the file starts from another. */
export const isExtension = (content: ScenarioFile): content is ExtensionFile => 'extends' in content;

const LIMIT = `${MAX_SCENARIO_BYTES / 1024 / 1024} MiB`;

/** Reads one scenario file by itself, without the file that it may extend. */
export function readScenarioFile(text: string, file: string): Parsed<ScenarioFile> {
  if (text.length > MAX_SCENARIO_BYTES) {
    return { ok: false, faults: [{ file, path: '', found: `more than ${LIMIT}`, expected: `at most ${LIMIT}` }] };
  }
  const json = readJson(text, file);
  if (!json.ok) return json;
  const extending = typeof json.value === 'object' && json.value !== null && Object.hasOwn(json.value, 'extends');
  const read = extending ? extensionSchema.safeParse(json.value) : wholeSchema.safeParse(json.value);
  if (read.success) return { ok: true, value: read.data };
  return { ok: false, faults: faultsOfIssues(read.error.issues, json.value, file) };
}
