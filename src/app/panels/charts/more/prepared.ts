import { computed } from '@preact/signals';
import { prepareCercles } from '../../../../charts/cerclesOverTime.ts';
import { prepareDeals } from '../../../../charts/dealsOverTime.ts';
import { prepareFlows } from '../../../../charts/flows.ts';
import { prepareDdr, prepareGovernance, prepareWeapons } from '../../../../charts/namedLines.ts';
import type { RunResult } from '../../../../run/result.ts';
import { formerResult, shownRun } from '../../../state.ts';

const prepare = (result: RunResult, cercles: readonly string[]) => ({
  deals: prepareDeals(result),
  cercles: prepareCercles(result, cercles),
  weapons: prepareWeapons(result),
  ddr: prepareDdr(result),
  governance: prepareGovernance(result),
});

/** Ids of the cercles of the shown run, in geographic order. */
const cercleIds = computed(() => shownRun.value?.scenario.geography.cercles.map(({ id }) => id) ?? []);

/** Data of the further charts, computed once a run. */
export const moreData = computed(() => {
  const run = shownRun.value;
  return run && { ...prepare(run.result, cercleIds.value), flows: prepareFlows(run.result) };
});

/** The same of the former run. */
export const moreGhosts = computed(() => formerResult.value && prepare(formerResult.value, cercleIds.value));
