import { availableParallelism } from 'node:os';
import { parameterTable } from '../model/parameters/table.ts';
import type { Recording, RunSpec } from '../run/spec.ts';
import { runSpecOf } from '../scenario/compile.ts';
import type { Fault } from '../scenario/fault.ts';
import { MAX_WEEKS } from '../scenario/limits.ts';
import { nearestName } from '../scenario/names.ts';
import { checkEffective, checkOverrides } from '../scenario/overrides.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Overrides } from '../scenario/segments.ts';
import { renderValue } from '../scenario/wording.ts';
import { messages } from './messages.ts';
import { readScenario } from './scenarioFiles.ts';

/** The options that say what is to be run, as typed. */
export interface RunOptions {
  readonly seed?: string;
  readonly replicate?: string;
  readonly weeks?: string;
  readonly set?: readonly string[];
  readonly rounds?: '13' | '20';
}

/** What is to be run. */
export interface RunInputs {
  readonly scenario: Scenario;
  readonly overrides: Overrides;
  readonly spec: RunSpec;
}

/** Largest number of a replicate. */
const MAX_REPLICATE = 2 ** 31 - 1;

/** Most worker threads. */
const MAX_JOBS = 256;

/** Longest seed that may be typed, as in scenario files. */
const MAX_SEED = 200;

/**
 * Reads a scenario and the options that go with it. Everything that is wrong is added to `faults`; the result is
 * undefined when anything of this was.
 */
export function readRunInputs(
  nameOrPath: string,
  options: RunOptions,
  record: Recording,
  faults: Fault[],
): RunInputs | undefined {
  const before = faults.length;
  const parsed = readScenario(nameOrPath);
  if (!parsed.ok) faults.push(...parsed.faults);
  const weeks = wholeOption('--weeks', options.weeks, 1, MAX_WEEKS, faults);
  const replicate = wholeOption('--replicate', options.replicate, 0, MAX_REPLICATE, faults);
  const seed = seedOption(options.seed, faults);
  const overrides = overridesOption(options.set ?? [], faults);
  if (!parsed.ok || !overrides) return undefined;
  const scenario = parsed.value;
  faults.push(...checkEffective(scenario, overrides, nameOrPath));
  if (faults.length > before) return undefined;
  const given = { ...(seed === undefined ? {} : { seed }), ...(weeks === undefined ? {} : { weeks }) };
  const spec = runSpecOf(scenario, { ...given, replicate: replicate ?? 0, parameters: overrides, record });
  return { scenario, overrides, spec: options.rounds === '20' ? { ...spec, rounds: 20 } : spec };
}

/** The threads to use: as many as asked for, else one for each core. */
export function jobsOption(typed: string | undefined, faults: Fault[]): number {
  return wholeOption('--jobs', typed, 1, MAX_JOBS, faults) ?? Math.min(MAX_JOBS, availableParallelism());
}

/** A whole number within a range; undefined if it was not given, or is none, which is a fault. */
export function wholeOption(
  option: string,
  typed: string | undefined,
  min: number,
  max: number,
  faults: Fault[],
): number | undefined {
  if (typed === undefined) return undefined;
  const value = /^\d{1,15}$/.test(typed) ? Number(typed) : Number.NaN;
  if (value >= min && value <= max) return value;
  faults.push({ file: option, path: '', found: renderValue(typed), expected: messages.expected.whole(min, max) });
  return undefined;
}

function seedOption(typed: string | undefined, faults: Fault[]): string | undefined {
  if (typed === undefined || (typed.length > 0 && typed.length <= MAX_SEED)) return typed;
  faults.push({ file: '--seed', path: '', found: renderValue(typed), expected: messages.expected.seed(MAX_SEED) });
  return undefined;
}

const ids: readonly string[] = parameterTable.map(({ id }) => id);

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

function overridesOption(typed: readonly string[], faults: Fault[]): Overrides | undefined {
  const before = faults.length;
  const values = new Map<string, unknown>();
  for (const assignment of typed) {
    const [, id, value] = /^([^=]+)=(.*)$/s.exec(assignment) ?? [];
    const fault = (path: string, expected: string) =>
      faults.push({ file: '--set', path, found: renderValue(assignment), expected });
    if (id === undefined) fault('', messages.expected.assignment);
    else if (!ids.includes(id)) fault('', messages.expected.parameter(nearestName(id, ids)));
    else if (values.has(id)) fault(id, messages.expected.once);
    else values.set(id, NUMBER.test(value) ? Number(value) : value);
  }
  const checked = checkOverrides(Object.fromEntries(values), '--set');
  if (!checked.ok) faults.push(...checked.faults);
  return checked.ok && faults.length === before ? checked.value : undefined;
}
