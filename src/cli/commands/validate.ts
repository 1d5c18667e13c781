import { type Command, Option } from 'commander';
import { validate } from '../../experiment/validation/validate.ts';
import { csvText } from '../../output/csv.ts';
import { jsonText } from '../../output/json.ts';
import { provenanceOf } from '../../output/provenance.ts';
import { validationObject, validationTable } from '../../output/validation.ts';
import type { Fault } from '../../scenario/fault.ts';
import { FaultsError } from '../faultsError.ts';
import { giveResult } from '../giveResult.ts';
import { jobsOption, type RunOptions, readRunInputs, wholeOption } from '../inputs.ts';
import { messages } from '../messages.ts';
import { runInPool } from '../runInPool.ts';
import { addScenarioOptions } from '../scenarioCommand.ts';
import { STOPPED } from '../stop.ts';
import { warn } from '../terminal.ts';
import { validationSummary } from '../validationSummary.ts';

/** The scenario that the patterns are about. */
const DEFAULT_SCENARIO = 'central-mali-2025';

/** Most replicates that may be asked for; each counts three runs. */
const MAX_REPLICATES = 10_000;

const RUNS_PER_REPLICATE = 3;

interface ValidateOptions extends RunOptions {
  readonly replicates: string;
  readonly jobs?: string;
  readonly format?: 'csv' | 'json';
}

/** `toguna validate`: the stylised facts, each with what was measured and whether it is in range. */
export function addValidate(program: Command): void {
  const command = program
    .command('validate')
    .description(messages.commands.validate)
    .argument('[scenario]', messages.arguments.scenario, DEFAULT_SCENARIO);
  addScenarioOptions(command)
    .option('--replicates <number>', messages.options.replicates, '20')
    .option('--jobs <number>', messages.options.jobs)
    .addOption(new Option('--format <format>', messages.options.runFormat).choices(['csv', 'json']))
    .action(runValidate);
}

async function runValidate(nameOrPath: string, options: ValidateOptions): Promise<void> {
  const faults: Fault[] = [];
  const inputs = readRunInputs(nameOrPath, options, {}, faults);
  const replicates = wholeOption('--replicates', options.replicates, 1, MAX_REPLICATES, faults);
  const jobs = jobsOption(options.jobs, faults);
  if (!inputs || !replicates || faults.length > 0) throw new FaultsError(faults);

  const { scenario, overrides, spec } = inputs;
  const runs = RUNS_PER_REPLICATE * replicates;
  const result = await runInPool(jobs, runs, (pool, onProgress, signal) =>
    validate(pool, spec, replicates, onProgress, signal).catch((error: unknown) => {
      if (signal.aborted) return undefined;
      throw error;
    }),
  );
  if (!result) {
    process.exitCode = STOPPED;
    return warn([messages.stoppedValidation]);
  }
  const provenance = provenanceOf(scenario, overrides, spec, replicates);
  giveResult(options, {
    json: () => jsonText(validationObject(result, provenance)),
    csv: () => csvText(validationTable(result, provenance)),
    summary: () => validationSummary(result, provenance),
  });
}
