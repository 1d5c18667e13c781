import { ILLUSTRATIVE } from '../output/provenance.ts';
import type { Fault } from '../scenario/fault.ts';
import { MAX_SCENARIO_BYTES } from '../scenario/limits.ts';
import { joinWords } from '../scenario/wording.ts';
import { formatSeconds, formatTenths, formatWhole } from './numbers.ts';

const mebibytes = (bytes: number) => `${formatTenths(bytes / 2 ** 20)} MiB`;

const perhaps = (what: string, nearest: string | undefined) =>
  nearest === undefined ? what : `${what}; perhaps ${nearest}`;

/** Every text that the command line shows to people, in one place; sentences with parts are functions of the parts. */
export const messages = {
  program:
    'Toguna: village choice between rival disarmament offers in central Mali. It explains and compares; it does not forecast.',
  commands: {
    run: 'one run of a scenario: harm to civilians, stances at the end, result digest',
    ensemble: 'replicates of a scenario: mean and quantile bands',
    validate: 'compare the model with the stylised facts: target, measured, pass or miss',
    check: 'check scenario files; every fault with its path, what was found and what was expected',
    describe: 'show the parameters, outcomes, scenarios or processes of the model',
    help: 'show help for a command',
  },
  arguments: {
    scenario: 'name of a shipped scenario (see: toguna describe scenarios) or path of a file',
    files: 'scenario files, or names of shipped scenarios',
    topic: 'what to show; all of it if left out',
  },
  options: {
    debug: 'show stack traces of errors',
    version: 'print the version of the engine',
    help: 'show this help',
    seed: 'seed, any text (default: the one of the scenario)',
    replicate: 'which repetition with this seed, from 0 (default: 0)',
    weeks: 'length of the run (default: the one of the scenario)',
    set: 'give a parameter another value; may be repeated',
    rounds: 'rounds of the random number generator (default: 13); 20 to see that results do not hang on it',
    out: 'write files into this folder, made if missing',
    force: 'let --out replace files',
    runFormat: 'print data in place of the summary',
    format: 'format of what is printed',
    replicates: 'how many replicates',
    jobs: 'threads (default: one for each core); their number changes no result',
  },

  usage: (problem: string) => `toguna: ${problem}; toguna --help shows what there is`,
  fault: ({ file, path, found, expected }: Fault) =>
    path === ''
      ? `${file}: found ${found}, expected ${expected}`
      : `${file}: ${path}: found ${found}, expected ${expected}`,
  failed: (reason: string) => `toguna: the run failed: ${reason}`,
  debugHint: 'With --debug the stack trace is shown.',
  stopping: 'Stopping: the runs under way are finished first. Ctrl-C again ends at once.',
  stoppedEmpty: 'Stopped before the first replicate was finished.',
  stoppedEarly: (done: number, asked: number) =>
    `Stopped: these are the ${formatWhole(done)} replicates that were finished, of ${formatWhole(asked)}.`,
  stoppedValidation: 'Stopped before all runs were finished: no table.',
  progressBar: '{bar} {value} of {total} runs, {eta_formatted} left',
  progressLine: (done: number, total: number, secondsLeft: number) =>
    `${formatWhole(done)} of ${formatWhole(total)} runs, about ${formatSeconds(secondsLeft)} left`,
  written: (folder: string, names: readonly string[]) => `Written to ${folder}: ${joinWords(names, 'and')}.`,

  found: {
    folder: 'a folder',
    noFolder: (path: string) => `${path}, which is not a folder`,
    size: (bytes: number) => `a file of ${mebibytes(bytes)}`,
    endless: `more than ${mebibytes(MAX_SCENARIO_BYTES)}`,
    binary: 'bytes that are not text in UTF-8',
    unreadable: (code: string) => {
      if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file';
      if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'no permission';
      return `something that cannot be read (${code})`;
    },
    present: (names: readonly string[]) => `${joinWords(names, 'and')} already there`,
  },
  expected: {
    scenario: (nearest: string | undefined) =>
      perhaps('a scenario file or the name of a shipped scenario (toguna describe scenarios lists them)', nearest),
    parameter: (nearest: string | undefined) =>
      perhaps('the id of a parameter (toguna describe parameters lists them)', nearest),
    size: `at most ${mebibytes(MAX_SCENARIO_BYTES)}`,
    text: 'a text in UTF-8',
    folder: 'a folder to write into',
    force: 'a folder without them, or --force to replace them',
    whole: (min: number, max: number) => `a whole number from ${min} to ${max}`,
    seed: (length: number) => `a text of 1 to ${length} characters`,
    assignment: 'id=value, for example abuseRate=0',
    once: 'each parameter once',
  },

  heading: (title: string, id: string) => `${title} (${id})`,
  runSetting: (run: { seed: string; replicate: number; weeks: number; engine: string }) =>
    `seed ${JSON.stringify(run.seed)}, replicate ${run.replicate}, ${formatWhole(run.weeks)} weeks, engine ${run.engine}`,
  ensembleSetting: (run: { seed: string; first: number; count: number; weeks: number; engine: string }) =>
    run.count === 1
      ? `seed ${JSON.stringify(run.seed)}, replicate ${run.first}, ${formatWhole(run.weeks)} weeks, engine ${run.engine}`
      : `seed ${JSON.stringify(run.seed)}, replicates ${run.first} to ${run.first + run.count - 1}, ${formatWhole(run.weeks)} weeks, engine ${run.engine}`,
  size: (villages: number, people: number) =>
    `${formatWhole(villages)} synthetic villages, ${formatWhole(people)} people at the start`,
  changed: (values: readonly string[]) => `given on top of the scenario: ${values.join(', ')}`,
  harm: {
    title: 'Harm to civilians, whoever causes it',
    deathsJnim: 'killed by JNIM',
    deathsState: 'killed by state forces',
    deathsMilitia: 'killed by militias',
    deaths: 'killed in all',
    deathsPer100000AndYear: 'killed per 100,000 people and year',
    displaced: 'displaced at the end',
  },
  stances: {
    title: (weeks: number) => `Villages after ${formatWhole(weeks)} weeks`,
    villagesHolding: 'holding arms',
    villagesState: 'in the state’s DDR',
    villagesPact: 'under a pact with JNIM',
    villagesAbandoned: 'abandoned',
  },
  flows: {
    title: 'Signed and left over the run',
    signedState: 'joined the state’s DDR',
    leftState: 'left the state’s DDR',
    signedPact: 'signed a pact with JNIM',
    leftPact: 'left a pact with JNIM',
  },
  milestones: {
    title: 'Weeks until pacts first covered',
    tenPercent: 'a tenth of the villages',
    quarter: 'a quarter of the villages',
    half: 'half of the villages',
    never: 'never',
  },
  spreadColumns: ['mean', '5 %', '25 %', 'median', '75 %', '95 %'],
  digest: (digest: string) => `digest ${digest}`,
  illustrative: `This result is ${ILLUSTRATIVE}.`,
  oneHistory: 'One run is one possible history, not a forecast: toguna ensemble shows how far runs differ.',
  severalHistories: 'Each replicate is one possible history; the bands say how far they differ, not what will happen.',

  patternColumns: ['row', 'pattern', 'unit', 'accepted', 'measured', '± s.e.', 'result'],
  patternPart: (title: string, part: string) => `${title}: ${part}`,
  pass: 'pass',
  miss: 'MISS',
  noCase: 'no case',
  missed: (row: number, title: string) => `Missed: row ${row}, ${title}.`,
  inRange: (passed: number, all: number) => `${passed} of ${all} patterns are in range.`,
  asides: 'Measured besides, not judged',
  focusOrContagion:
    'Bursts that remain with campaigns spread evenly come from contagion; the rest of rows 3 and 4 comes from campaigns.',
  patternsInView:
    'The defaults were chosen with all rows in view: a pass says that they agree, not that the model is right.',

  fine: (file: string) => `${file}: no faults`,
  faultCount: (faults: number, files: number) =>
    `${formatWhole(faults)} ${faults === 1 ? 'fault' : 'faults'} in ${formatWhole(files)} ${files === 1 ? 'file' : 'files'}`,

  csvOfNothing: {
    found: '--format csv without a topic',
    expected: 'parameters, outcomes, scenarios or processes, since a CSV file holds one table',
  },
  described: {
    parameters: (count: number) => `Parameters (${count}), by group`,
    outcomes: (count: number) =>
      `Outcomes (${count}): observed each week for the whole area, each region and each cercle`,
    scenarios: (count: number) => `Shipped scenarios (${count})`,
    processes: (count: number) => `Processes of a week (${count}), in their order`,
    parameterColumns: ['id', 'default', 'range', 'unit', 'label'],
  },
} as const;
