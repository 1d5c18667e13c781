/** Toguna as a library: the same engine as the page and the command line. */

export { FaultsError } from './cli/faultsError.ts';
export { loadScenario, shippedScenarios } from './cli/scenarioFiles.ts';
export { createNodePool, type NodePool } from './execution/node/pool.ts';
export type { Band, BandId, Spread } from './experiment/bands.ts';
export { type Ensemble, ensemble, type Replicate } from './experiment/ensemble.ts';
export type { Executor, StopSignal } from './experiment/executor.ts';
export { type Finals, finalsOf } from './experiment/finals.ts';
export { type Harm, harmOf } from './experiment/harm.ts';
export { type Peak, peaksOf, type WeeksToPacts, weeksToPactsOf } from './experiment/milestones.ts';
export { type EventKind, eventKinds } from './model/events.ts';
export { type Ledger, type LedgerOption, termIds } from './model/ledger.ts';
export { type Outcome, type OutcomeId, outcomeTable } from './model/outcomes.ts';
export type { Parameter } from './model/parameters/parameter.ts';
export { type ParameterId, type ParameterRow, parameterTable } from './model/parameters/table.ts';
export type { ModelSpec } from './model/spec.ts';
export { type StanceId, stanceIds } from './model/stance.ts';
export { type EventLog, type Place, type RunResult, seriesOf, type VillageColumns } from './run/result.ts';
export { simulate } from './run/simulate.ts';
export type { Recording, RunSpec } from './run/spec.ts';
export { createTimeline, type Timeline } from './run/timeline.ts';
export { engineVersion } from './run/version.ts';
export type { VillageState } from './run/village.ts';
export { compileModel, type RunOptions, runSpecOf } from './scenario/compile.ts';
export type { Fault, Parsed } from './scenario/fault.ts';
export { parseScenario } from './scenario/parse.ts';
export type { Scenario } from './scenario/scenario.ts';
