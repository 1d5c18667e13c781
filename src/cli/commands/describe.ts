import { Argument, type Command, Option } from 'commander';
import { outcomeTable } from '../../model/outcomes.ts';
import { parameterTable } from '../../model/parameters/table.ts';
import { schedule } from '../../model/step.ts';
import { csvText } from '../../output/csv.ts';
import { jsonText } from '../../output/json.ts';
import { engineVersion } from '../../run/version.ts';
import { describedTable, describedText, type Tables, type Topic, topics } from '../describe.ts';
import { FaultsError } from '../faultsError.ts';
import { messages } from '../messages.ts';
import { loadScenario, shippedScenarios } from '../scenarioFiles.ts';
import { emit, say } from '../terminal.ts';

/** `toguna describe`: the tables that the model is made of. */
export function addDescribe(program: Command): void {
  program
    .command('describe')
    .description(messages.commands.describe)
    .addArgument(new Argument('[topic]', messages.arguments.topic).choices(topics))
    .addOption(
      new Option('--format <format>', messages.options.format).choices(['text', 'json', 'csv']).default('text'),
    )
    .action(describe);
}

/** Reads the rows of a topic; scenario files only where they are wanted. */
const rowsOf: { readonly [T in Topic]: () => Tables[T] } = {
  parameters: () => parameterTable,
  outcomes: () => outcomeTable,
  scenarios: () =>
    shippedScenarios().map((name) => {
      const { id, title, summary, seed, weeks } = loadScenario(name);
      return { id, title, summary, seed, weeks };
    }),
  processes: () => schedule.map(({ id, title }) => ({ id, title })),
};

function describe(topic: Topic | undefined, { format }: { readonly format: 'text' | 'json' | 'csv' }): void {
  const wanted = topic === undefined ? topics : [topic];
  if (format === 'json') {
    const tables = Object.fromEntries(wanted.map((name) => [name, rowsOf[name]()]));
    emit(jsonText({ kind: 'describe', engine: engineVersion, ...tables }));
  } else if (format === 'text') {
    const parts = wanted.map((name) => describedText(name, rowsOf[name]()));
    say(parts.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])));
  } else {
    if (topic === undefined) throw new FaultsError([{ file: 'describe', path: '', ...messages.csvOfNothing }]);
    emit(csvText(describedTable(topic, rowsOf[topic]())));
  }
}
