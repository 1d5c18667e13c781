import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The folder of this package: the nearest one above this file whose package.json is called toguna. Found by looking,
 * since the bundler decides how deep in dist this code lies. Throws when there is none.
 */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isPackage(folder)) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`no package.json of toguna above ${fileURLToPath(import.meta.url)}`);
    folder = parent;
  }
  return folder;
}

function isPackage(folder: string): boolean {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name === 'toguna';
  } catch {
    return false;
  }
}
