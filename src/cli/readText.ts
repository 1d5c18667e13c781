import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Parsed } from '../scenario/fault.ts';
import { MAX_SCENARIO_BYTES } from '../scenario/limits.ts';
import { errorCode } from './errorCode.ts';
import { messages } from './messages.ts';

/**
 * The text of a file, or the fault that keeps it from being read: it is missing, a folder, too large (found before it is
 * read), or not text. `label` is its name in the fault, `expected` what should be there.
 */
export function readText(path: string, label: string, expected: string): Parsed<string> {
  const refuse = (found: string, instead = expected): Parsed<string> => ({
    ok: false,
    faults: [{ file: label, path: '', found, expected: instead }],
  });
  try {
    const about = statSync(path);
    if (about.isDirectory()) return refuse(messages.found.folder);
    if (about.size > MAX_SCENARIO_BYTES) return refuse(messages.found.size(about.size), messages.expected.size);
    const bytes = readAtMost(path, MAX_SCENARIO_BYTES + 1);
    if (bytes.length > MAX_SCENARIO_BYTES) return refuse(messages.found.endless, messages.expected.size);
    if (!isUtf8(bytes)) return refuse(messages.found.binary, messages.expected.text);
    return { ok: true, value: new TextDecoder().decode(bytes) };
  } catch (error) {
    return refuse(messages.found.unreadable(errorCode(error)));
  }
}

/** Reads in pieces, since what is not a regular file (a pipe) does not say how long it is. */
function readAtMost(path: string, limit: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const pieces: Buffer[] = [];
    let length = 0;
    while (length < limit) {
      const piece = Buffer.alloc(Math.min(65_536, limit - length));
      const read = readSync(file, piece);
      if (read === 0) break;
      pieces.push(piece.subarray(0, read));
      length += read;
    }
    return Buffer.concat(pieces);
  } finally {
    closeSync(file);
  }
}
