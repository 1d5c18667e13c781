import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A source file: its path from the project's folder, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Every .ts and .tsx file under a folder of the project, in the order of their paths; none when it does not exist. */
export function sourceFiles(folder: string): SourceFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}
