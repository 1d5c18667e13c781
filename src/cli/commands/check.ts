import { type Command, Option } from 'commander';
import { jsonText } from '../../output/json.ts';
import type { Fault } from '../../scenario/fault.ts';
import { messages } from '../messages.ts';
import { readScenario } from '../scenarioFiles.ts';
import { emit, say, warn } from '../terminal.ts';

interface Checked {
  readonly file: string;
  readonly ok: boolean;
  readonly faults: readonly Fault[];
}

/** `toguna check`: every fault of every file. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description(messages.commands.check)
    .argument('<files...>', messages.arguments.files)
    .addOption(new Option('--format <format>', messages.options.format).choices(['text', 'json']).default('text'))
    .action(check);
}

function check(names: readonly string[], { format }: { readonly format: 'text' | 'json' }): void {
  const files = names.map((file): Checked => {
    const parsed = readScenario(file);
    return { file, ok: parsed.ok, faults: parsed.ok ? [] : parsed.faults };
  });
  const faults = files.flatMap((file) => file.faults);
  if (faults.length > 0) process.exitCode = 2;
  if (format === 'json') emit(jsonText({ kind: 'check', ok: faults.length === 0, files }));
  else report(files);
}

function report(files: readonly Checked[]): void {
  const fine = files.filter(({ ok }) => ok);
  const faults = files.flatMap((file) => file.faults);
  if (fine.length > 0) say(fine.map(({ file }) => messages.fine(file)));
  if (faults.length > 0) {
    warn([...faults.map(messages.fault), messages.faultCount(faults.length, files.length - fine.length)]);
  }
}
