import type { Ledger } from '../../model/ledger.ts';
import type { RunResult } from '../../run/result.ts';
import type { RunSpec } from '../../run/spec.ts';
import type { VillageState } from '../../run/village.ts';
import type { VillageHistory } from '../../run/villageHistory.ts';
import type { VillagesAt } from '../../run/villagesAt.ts';
import type { Answer } from './answer.ts';

/** What the simulation worker does for the page. Questions about villages concern the run that was asked for last. */
export interface SimulationService {
  run(spec: RunSpec): Answer<RunResult>;
  villageAt(village: number, week: number): Answer<VillageState>;
  ledgerAt(village: number, week: number): Answer<Ledger>;
  historyOf(village: number): Answer<VillageHistory>;
  villagesAt(week: number): Answer<VillagesAt>;
}
