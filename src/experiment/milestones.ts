import { type OutcomeId, outcomeTable } from '../model/outcomes.ts';
import { type RunResult, seriesOf } from '../run/result.ts';

/** Shares of villages under a pact whose first week a run reports. */
export const pactShares = [0.1, 0.25, 0.5] as const;

/** Weeks after which each share of villages was first under a pact; null where the run never came to it. */
export interface WeeksToPacts {
  readonly tenPercent: number | null;
  readonly quarter: number | null;
  readonly half: number | null;
}

/** The highest weekly value of an outcome, and after how many weeks it was first reached. */
export interface Peak {
  readonly value: number;
  readonly week: number;
}

type AreaRun = Pick<RunResult, 'series' | 'weeks' | 'places'>;

/** When pacts first covered a tenth, a quarter and half of all villages, counted in completed weeks. */
export function weeksToPactsOf(result: AreaRun): WeeksToPacts {
  const pacts = seriesOf(result, 'villagesPact');
  const [tenPercent, quarter, half] = pactShares.map((share) => {
    const week = pacts.findIndex((villages) => villages >= share * result.places[0].villages);
    return week < 0 ? null : week + 1;
  });
  return { tenPercent, quarter, half };
}

/** The peak of each outcome that can fall again (running totals cannot) in the whole area. */
export function peaksOf(result: AreaRun): Readonly<Partial<Record<OutcomeId, Peak>>> {
  const entries = outcomeTable
    .filter(({ kind }) => kind !== 'running')
    .map(({ id }) => {
      const series = seriesOf(result, id);
      const value = series.reduce((most, weekly) => Math.max(most, weekly), series[0]);
      return [id, { value, week: series.indexOf(value) + 1 }] as const;
    });
  return Object.fromEntries(entries);
}
