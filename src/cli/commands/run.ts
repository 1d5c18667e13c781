import type { Command } from 'commander';
import { csvText } from '../../output/csv.ts';
import { jsonText, runObject } from '../../output/json.ts';
import { provenanceOf } from '../../output/provenance.ts';
import { eventsTable, seriesTable } from '../../output/tables.ts';
import { simulate } from '../../run/simulate.ts';
import type { Fault } from '../../scenario/fault.ts';
import { FaultsError } from '../faultsError.ts';
import { giveResult } from '../giveResult.ts';
import { type RunOptions, readRunInputs } from '../inputs.ts';
import { messages } from '../messages.ts';
import { outFolderFaults } from '../outFolder.ts';
import { addOutputOptions, addRunOptions, type OutputOptions } from '../scenarioCommand.ts';
import { runSummary } from '../summary.ts';

const FILES = ['run.json', 'series.csv', 'events.csv'];

/** `toguna run`: one run of a scenario. */
export function addRun(program: Command): void {
  const command = program.command('run').description(messages.commands.run);
  addOutputOptions(addRunOptions(command)).action(run);
}

function run(nameOrPath: string, options: RunOptions & OutputOptions): void {
  const { out, format, force } = options;
  const faults: Fault[] = [];
  const record = { digest: true, places: out !== undefined || format === 'csv', events: out !== undefined };
  const inputs = readRunInputs(nameOrPath, options, record, faults);
  if (out !== undefined) faults.push(...outFolderFaults(out, FILES, force));
  if (!inputs || faults.length > 0) throw new FaultsError(faults);

  const { scenario, overrides, spec } = inputs;
  const result = simulate(spec);
  const provenance = provenanceOf(scenario, overrides, spec, 1);
  const cercles = scenario.geography.cercles.map(({ id }) => id);
  const json = () => jsonText(runObject(result, provenance));
  const csv = () => csvText(seriesTable(result, provenance));
  giveResult(options, {
    json,
    csv,
    summary: () => runSummary(result, provenance),
    files: () => ({
      'run.json': json(),
      'series.csv': csv(),
      'events.csv': csvText(eventsTable(result, cercles, provenance)),
    }),
  });
}
