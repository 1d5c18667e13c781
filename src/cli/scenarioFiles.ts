import { existsSync, readdirSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { packageRoot } from '../execution/node/packageRoot.ts';
import type { Fault, Parsed } from '../scenario/fault.ts';
import { nearestName } from '../scenario/names.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { FaultsError } from './faultsError.ts';
import { messages } from './messages.ts';
import { readText } from './readText.ts';

const ENDING = '.json';

const folder = () => join(packageRoot(), 'scenarios');

/** Names of the scenarios that come with the program, in alphabetical order. */
export function shippedScenarios(): readonly string[] {
  const files = readdirSync(folder()).filter((name) => name.endsWith(ENDING));
  return files.map((name) => name.slice(0, -ENDING.length)).sort();
}

/** Where a scenario stands: `file` names it in faults, and is the same however it was referred to. */
interface Place {
  readonly file: string;
  readonly path: string;
}

/** A shipped scenario by its name, else a path from the folder of the file that refers to it. */
function placeOf(reference: string, from: string): Place {
  const shipped = join(folder(), `${reference}${ENDING}`);
  if (/^[a-z0-9][a-z0-9-]*$/.test(reference) && existsSync(shipped)) return { file: reference, path: shipped };
  const path = isAbsolute(reference) ? normalize(reference) : join(from, reference);
  return { file: path, path };
}

/** Reads a scenario, given by the name of a shipped one or by its path, with all that it extends. */
export function readScenario(nameOrPath: string): Parsed<Scenario> {
  const place = placeOf(nameOrPath, '');
  const expected = messages.expected.scenario(nearestName(nameOrPath, shippedScenarios()));
  const text = readText(place.path, place.file, expected);
  if (!text.ok) return text;
  const unread: Fault[] = [];
  let from = dirname(place.path);
  const parsed = parseScenario(text.value, place.file, (reference) => {
    const next = placeOf(reference, from);
    if (!existsSync(next.path)) return undefined;
    const read = readText(next.path, next.file, expected);
    if (!read.ok) unread.push(...read.faults);
    from = dirname(next.path);
    return read.ok ? { file: next.file, text: read.value } : undefined;
  });
  return unread.length === 0 ? parsed : { ok: false, faults: unread };
}

/** The same for programs that use the library. Throws a FaultsError that lists all that is wrong with it. */
export function loadScenario(nameOrPath: string): Scenario {
  const parsed = readScenario(nameOrPath);
  if (!parsed.ok) throw new FaultsError(parsed.faults);
  return parsed.value;
}
