import type { Parsed } from './fault.ts';
import { MAX_EXTENDS } from './limits.ts';
import { isExtension, readScenarioFile } from './readFile.ts';
import type { ExtensionFile, WholeFile } from './schema.ts';
import { renderValue } from './wording.ts';

/** Finds the file that a scenario extends: its name and text, or undefined if there is none. */
export type LoadReference = (reference: string) => { readonly file: string; readonly text: string } | undefined;

/** A file that stands alone, and those that extend it, one after the other. */
export interface Chain {
  readonly root: WholeFile;
  /** From the one that extends the root to the leaf. */
  readonly extensions: readonly { readonly file: string; readonly content: ExtensionFile }[];
}

/** Reads a file and all that it extends. */
export function readChain(text: string, file: string, load: LoadReference): Parsed<Chain> {
  const files = [file];
  const extensions: Chain['extensions'][number][] = [];
  let current = { file, text };
  for (;;) {
    const read = readScenarioFile(current.text, current.file);
    if (!read.ok) return read;
    const content = read.value;
    if (!isExtension(content)) return { ok: true, value: { root: content, extensions } };
    extensions.unshift({ file: current.file, content });
    const refuse = (found: string, expected: string): Parsed<Chain> => ({
      ok: false,
      faults: [{ file: current.file, path: 'extends', found, expected }],
    });
    const next = load(content.extends);
    if (!next) return refuse(renderValue(content.extends), 'a scenario that exists');
    files.push(next.file);
    if (files.indexOf(next.file) < files.length - 1) {
      return refuse(
        files.slice(files.indexOf(next.file)).join(' → '),
        'scenarios that do not extend one another in a circle',
      );
    }
    if (files.length > MAX_EXTENDS) return refuse(`a chain of ${files.length} files`, `at most ${MAX_EXTENDS} files`);
    current = next;
  }
}
