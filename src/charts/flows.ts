import { type StanceId, stanceIds } from '../model/stance.ts';
import type { RunResult } from '../run/result.ts';
import type { FigureColumn, FigureNumbers } from './table.ts';

/** Villages that had one stance at the start of a quarter and one at its end. */
export interface Flow {
  /** Number of the quarter, from 0. */
  readonly quarter: number;
  readonly from: StanceId;
  readonly to: StanceId;
  readonly villages: number;
}

/** Flows between stances by quarters of 13 weeks; the last may be shorter. */
export interface Flows {
  /** Weeks at which stances are compared, from 0: one more than there are quarters. */
  readonly weeks: readonly number[];
  readonly villages: number;
  /** Flows of at least one village, by quarter, then by stance. */
  readonly flows: readonly Flow[];
}

const quarterWeeks = 13;

/** Flows between the recorded stances of all villages. */
export function prepareFlows({ weeks, stances, villages }: Pick<RunResult, 'weeks' | 'stances' | 'villages'>): Flows {
  const total = villages.number.length;
  const bounds = Array.from({ length: Math.ceil(weeks / quarterWeeks) + 1 }, (_, i) =>
    Math.min(i * quarterWeeks, weeks),
  );
  const flows = bounds.slice(1).flatMap((end, quarter) => {
    const counts = new Uint32Array(stanceIds.length ** 2);
    for (let village = 0; village < total; village++) {
      const from = stances[bounds[quarter] * total + village];
      counts[from * stanceIds.length + stances[end * total + village]]++;
    }
    return Array.from(counts, (count, i) => ({
      quarter,
      from: stanceIds[Math.floor(i / stanceIds.length)],
      to: stanceIds[i % stanceIds.length],
      villages: count,
    })).filter((flow) => flow.villages > 0);
  });
  return { weeks: bounds, villages: total, flows };
}

/** How many villages changed their stance from one end of a quarter to the other, over all quarters. */
export function changesOf({ flows }: Flows): number {
  return flows.reduce((sum, { from, to, villages }) => sum + (from === to ? 0 : villages), 0);
}

/** Words of the table of flows. */
export interface FlowTexts {
  /** Name of the chart for those who hear it, with its finding. */
  readonly label: string;
  readonly axis: string;
  readonly tick: (week: number) => string;
  readonly names: Readonly<Record<StanceId, string>>;
  readonly count: (villages: number) => string;
  readonly columns: readonly [start: string, end: string, from: string, to: string, villages: string];
}

/** The numbers of the figure: a row for every flow. */
export function flowNumbers({ flows, weeks }: Flows, texts: FlowTexts): FigureNumbers {
  const columns = texts.columns.map((name, i): FigureColumn => ({ name, show: i < 2 ? texts.tick : texts.count }));
  const rows = flows.map(({ quarter, from, to, villages }) => [
    weeks[quarter],
    weeks[quarter + 1],
    texts.names[from],
    texts.names[to],
    villages,
  ]);
  return { columns, rows };
}
