import { type OutcomeId, outcomeTable } from '../model/outcomes.ts';
import { type RunResult, seriesOf } from '../run/result.ts';

/** One number for each outcome of a run. */
export type Finals = Readonly<Record<OutcomeId, number>>;

/**
 * What a run came to in the whole area: for stocks and running figures the value at the end of the last week, for flows
 * the sum over all weeks.
 */
export function finalsOf(result: Pick<RunResult, 'series' | 'weeks'>): Finals {
  const entries = outcomeTable.map(({ id, kind }) => {
    const series = seriesOf(result, id);
    return [id, kind === 'flow' ? series.reduce((sum, value) => sum + value, 0) : series[series.length - 1]] as const;
  });
  return Object.fromEntries(entries) as Finals;
}
