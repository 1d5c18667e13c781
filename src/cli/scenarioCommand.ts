import { type Command, Option } from 'commander';
import { messages } from './messages.ts';

/** Adds the options that change a scenario, common to the commands that run something. */
export function addScenarioOptions(command: Command): Command {
  return command
    .option('--seed <text>', messages.options.seed)
    .option('--set <id=value>', messages.options.set, collect)
    .addOption(new Option('--rounds <number>', messages.options.rounds).choices(['13', '20']));
}

/** Adds the scenario, and which part of it is run. */
export function addRunOptions(command: Command): Command {
  return addScenarioOptions(command.argument('<scenario>', messages.arguments.scenario))
    .option('--replicate <number>', messages.options.replicate)
    .option('--weeks <number>', messages.options.weeks);
}

/** Adds where and how results are given. */
export function addOutputOptions(command: Command): Command {
  return command
    .addOption(new Option('--format <format>', messages.options.runFormat).choices(['csv', 'json']))
    .option('--out <folder>', messages.options.out)
    .option('--force', messages.options.force);
}

/** Where and how results are given, as typed. */
export interface OutputOptions {
  readonly format?: 'csv' | 'json';
  readonly out?: string;
  readonly force?: boolean;
}

function collect(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}
