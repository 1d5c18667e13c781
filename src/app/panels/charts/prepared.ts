import { computed } from '@preact/signals';
import { prepareHarm } from '../../../charts/harmOverTime.ts';
import { prepareStances } from '../../../charts/stancesOverTime.ts';
import type { TimeMarks } from '../../../charts/timeMarks.tsx';
import { prepareTrust } from '../../../charts/trustOverTime.ts';
import type { RunResult } from '../../../run/result.ts';
import { localText, messages } from '../../i18n/locale.ts';
import { formerResult, shownRun } from '../../state.ts';

const prepare = (result: RunResult) => ({
  stances: prepareStances(result),
  harm: prepareHarm(result),
  trust: prepareTrust(result),
});

/** Data of the charts, computed once a run and not once a week. */
export const chartData = computed(() => shownRun.value && prepare(shownRun.value.result));

/** The same of the former run. */
export const ghostData = computed(() => formerResult.value && prepare(formerResult.value));

/** Interventions and the marked week, for every chart over weeks. */
export const timeMarks = computed<TimeMarks | undefined>(() => {
  const run = shownRun.value;
  if (!run) return undefined;
  const { interventions, markedWeek } = run.scenario;
  return {
    spans: interventions.map(({ label, from, to }) => ({ label: localText(label), from, to })),
    ...(markedWeek === undefined ? {} : { week: { at: markedWeek, label: messages.value.charts.marked(markedWeek) } }),
  };
});
