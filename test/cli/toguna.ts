import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The built command line. */
export const programFile = join(root, 'dist/node/toguna.js');

if (!existsSync(programFile)) throw new Error(`${programFile} is missing: run \`npm run build:node\` first`);

/** What a command did. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs the built program in a folder (by default, that of the package). */
export function toguna(args: readonly string[], folder = root): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [programFile, ...args],
      { cwd: folder, maxBuffer: 2 ** 28 },
      (_, out, error) => resolve({ code: child.exitCode, out, error }),
    );
  });
}

/** A new empty folder, with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'toguna-test-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** The text of a scenario that extends another. */
export function extension(extended: string, more: object = {}): string {
  const heading = { toguna: 'scenario', version: 1, id: 'changed', title: { en: 'Changed' }, summary: { en: 'Test.' } };
  return JSON.stringify({ ...heading, extends: extended, ...more });
}

/** The text of a file of the package. */
export const packageFile = (path: string) => readFileSync(join(root, path), 'utf8');
