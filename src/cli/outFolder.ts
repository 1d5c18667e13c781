import { accessSync, constants, existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Fault } from '../scenario/fault.ts';
import { errorCode } from './errorCode.ts';
import { messages } from './messages.ts';

/** What stands against writing these files into a folder, which need not exist yet. Writes nothing. */
export function outFolderFaults(folder: string, names: readonly string[], force = false): Fault[] {
  const refuse = (found: string, expected: string): Fault[] => [{ file: '--out', path: folder, found, expected }];
  let standing = resolve(folder);
  while (!existsSync(standing)) standing = dirname(standing);
  if (!statSync(standing).isDirectory()) return refuse(messages.found.noFolder(standing), messages.expected.folder);
  try {
    accessSync(standing, constants.W_OK);
  } catch (error) {
    return refuse(messages.found.unreadable(errorCode(error)), messages.expected.folder);
  }
  const present = names.filter((name) => existsSync(join(folder, name)));
  if (present.length === 0 || force) return [];
  return refuse(messages.found.present(present), messages.expected.force);
}

/** Writes the files, and the folder where it is missing. Each file appears whole or not at all. */
export function writeOut(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    writeFileSync(`${path}.part`, text);
    renameSync(`${path}.part`, path);
  }
}
