#!/usr/bin/env node
import { CommanderError } from 'commander';
import { FaultsError } from './faultsError.ts';
import { messages } from './messages.ts';
import { createProgram } from './program.ts';
import { endQuietlyWhenUnread, warn } from './terminal.ts';

/** Exit codes: 0 done, 1 the run failed, 2 the input was wrong. */
const FAILED = 1;
const WRONG_INPUT = 2;

endQuietlyWhenUnread();
try {
  await createProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = answer(error);
}

/** Says what went wrong, in words, and gives the exit code. */
function answer(error: unknown): number {
  const debug = process.argv.includes('--debug');
  const stack = debug && error instanceof Error && error.stack ? [error.stack] : [];
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') warn([messages.usage(sentenceOf(error.message)), ...stack]);
    return WRONG_INPUT;
  }
  if (error instanceof FaultsError) {
    warn([...error.faults.map(messages.fault), ...stack]);
    return WRONG_INPUT;
  }
  warn([
    messages.failed(error instanceof Error ? error.message : String(error)),
    ...(debug ? stack : [messages.debugHint]),
  ]);
  return FAILED;
}

/** The problem that commander found, as one sentence without its heading. */
function sentenceOf(message: string): string {
  return message
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace('(Did', '(did')
    .replace(/\. [A-Z]/g, (start) => `: ${start[2].toLowerCase()}`)
    .replace(/\.$/, '');
}
