import { PACT, STATE } from '../model/stance.ts';
import type { RunResult } from '../run/result.ts';
import { type FigureNumbers, weeklyNumbers } from './table.ts';
import type { TimeTexts } from './timePlot.tsx';

/** The deals whose shares are compared between cercles. */
export const dealIds = ['pact', 'state'] as const;
export type DealId = (typeof dealIds)[number];

/** Shares of villages with each deal in one cercle, after each week from 0. */
export interface CerclePanel {
  readonly id: string;
  readonly villages: number;
  readonly shares: Readonly<Record<DealId, Float64Array>>;
}

/** All cercles, in the geographic order of the scenario: they are never sorted by outcome. */
export interface CerclesOverTime {
  readonly weeks: number;
  readonly panels: readonly CerclePanel[];
}

/** Shares of villages under a pact and in the DDR in each cercle, counted from the recorded stances; `cercles` are their ids. */
export function prepareCercles(
  { weeks, stances, villages }: Pick<RunResult, 'weeks' | 'stances' | 'villages'>,
  cercles: readonly string[],
): CerclesOverTime {
  const total = villages.cercle.length;
  const panels = cercles.map((id, cercle): CerclePanel => {
    const members = Array.from(villages.cercle.keys()).filter((village) => villages.cercle[village] === cercle);
    const share = (stance: number) =>
      Float64Array.from({ length: weeks + 1 }, (_, week) => {
        const count = members.reduce((sum, village) => sum + Number(stances[week * total + village] === stance), 0);
        return members.length === 0 ? 0 : count / members.length;
      });
    return { id, villages: members.length, shares: { pact: share(PACT), state: share(STATE) } };
  });
  return { weeks, panels };
}

/** Words and number formats of the chart. */
export interface CerclesTexts extends Pick<TimeTexts, 'axis' | 'tick'> {
  /** Name of a cercle by its id. */
  readonly cercle: (id: string) => string;
  readonly deals: Readonly<Record<DealId, string>>;
  /** A column of the table. */
  readonly column: (cercle: string, deal: DealId) => string;
  readonly share: (share: number) => string;
}

/** The numbers of the figure: a row a week, two columns a cercle. */
export function cerclesNumbers({ weeks, panels }: CerclesOverTime, texts: CerclesTexts): FigureNumbers {
  const columns = panels.flatMap(({ id }) =>
    dealIds.map((deal) => ({ name: texts.column(texts.cercle(id), deal), show: texts.share })),
  );
  return weeklyNumbers(0, weeks, [{ name: texts.axis, show: texts.tick }, ...columns], (week) =>
    panels.flatMap(({ shares }) => dealIds.map((deal) => shares[deal][week])),
  );
}

/** Where each of `count` panels of equal size stands: row by row, as many beside each other as fit, at most `most`. */
export function panelGrid(count: number, width: number, leastWidth: number, height: number, most = 5) {
  const columns = Math.max(1, Math.min(most, count, Math.floor(width / leastWidth)));
  const panelWidth = width / columns;
  const places = Array.from({ length: count }, (_, i) => ({
    x: (i % columns) * panelWidth,
    y: Math.floor(i / columns) * height,
  }));
  return { columns, rows: Math.ceil(count / columns), panelWidth, places };
}
