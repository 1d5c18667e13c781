import type { Command } from 'commander';
import { ensemble, maxReplicates } from '../../experiment/ensemble.ts';
import { csvText } from '../../output/csv.ts';
import { ensembleObject, jsonText } from '../../output/json.ts';
import { provenanceOf } from '../../output/provenance.ts';
import { bandsTable, replicatesTable } from '../../output/tables.ts';
import type { Fault } from '../../scenario/fault.ts';
import { MAX_WEEKS } from '../../scenario/limits.ts';
import { FaultsError } from '../faultsError.ts';
import { giveResult } from '../giveResult.ts';
import { jobsOption, type RunOptions, readRunInputs, wholeOption } from '../inputs.ts';
import { messages } from '../messages.ts';
import { outFolderFaults } from '../outFolder.ts';
import { runInPool } from '../runInPool.ts';
import { addOutputOptions, addRunOptions, type OutputOptions } from '../scenarioCommand.ts';
import { ensembleSummary } from '../summary.ts';
import { warn } from '../terminal.ts';

const FILES = ['ensemble.json', 'bands.csv', 'replicates.csv'];

interface EnsembleOptions extends RunOptions, OutputOptions {
  readonly replicates: string;
  readonly jobs?: string;
}

/** `toguna ensemble`: replicates of a scenario on all cores, and their bands. */
export function addEnsemble(program: Command): void {
  const command = program.command('ensemble').description(messages.commands.ensemble);
  addRunOptions(command)
    .requiredOption('--replicates <number>', messages.options.replicates)
    .option('--jobs <number>', messages.options.jobs);
  addOutputOptions(command).action(runEnsemble);
}

async function runEnsemble(nameOrPath: string, options: EnsembleOptions): Promise<void> {
  const faults: Fault[] = [];
  const inputs = readRunInputs(nameOrPath, options, { digest: true }, faults);
  const most = maxReplicates(inputs?.spec.weeks ?? MAX_WEEKS);
  const replicates = wholeOption('--replicates', options.replicates, 1, most, faults);
  const jobs = jobsOption(options.jobs, faults);
  if (options.out !== undefined) faults.push(...outFolderFaults(options.out, FILES, options.force));
  if (!inputs || !replicates || faults.length > 0) throw new FaultsError(faults);

  const { scenario, overrides, spec } = inputs;
  const result = await runInPool(Math.min(jobs, replicates), replicates, (pool, onProgress, signal) =>
    ensemble(pool, spec, replicates, onProgress, signal),
  );
  if (!result) return warn([messages.stoppedEmpty]);
  const done = result.replicates.length;
  const provenance = provenanceOf(scenario, overrides, spec, done);
  if (done < replicates) warn([messages.stoppedEarly(done, replicates)]);
  const json = () => jsonText(ensembleObject(result, provenance));
  const csv = () => csvText(bandsTable(result, provenance));
  giveResult(options, {
    json,
    csv,
    summary: () => ensembleSummary(result, provenance),
    files: () => ({
      'ensemble.json': json(),
      'bands.csv': csv(),
      'replicates.csv': csvText(replicatesTable(result, provenance)),
    }),
  });
}
