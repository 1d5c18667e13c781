import { Command } from 'commander';
import { engineVersion } from '../run/version.ts';
import { addCheck } from './commands/check.ts';
import { addDescribe } from './commands/describe.ts';
import { addEnsemble } from './commands/ensemble.ts';
import { addRun } from './commands/run.ts';
import { addValidate } from './commands/validate.ts';
import { messages } from './messages.ts';

/** The command line with all its commands. Wrong usage is thrown, not printed: `main` answers it in one sentence. */
export function createProgram(): Command {
  const program = new Command('toguna')
    .description(messages.program)
    .option('--debug', messages.options.debug)
    .version(engineVersion, '-V, --version', messages.options.version)
    .helpOption('-h, --help', messages.options.help)
    .helpCommand('help [command]', messages.commands.help)
    .showSuggestionAfterError(true)
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  for (const add of [addRun, addEnsemble, addValidate, addCheck, addDescribe]) add(program);
  return program;
}
