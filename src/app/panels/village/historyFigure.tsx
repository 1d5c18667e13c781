import { Figure } from '../../../charts/figure.tsx';
import { weekScale } from '../../../charts/frame.ts';
import { TimePlot } from '../../../charts/timePlot.tsx';
import { type PerpetratorId, stanceIds } from '../../../model/stance.ts';
import type { VillageHistory } from '../../../run/villageHistory.ts';
import { goToWeek } from '../../commands/time.ts';
import { messages } from '../../i18n/locale.ts';
import { shownWeek } from '../../state.ts';
import { historyRows } from './historyTable.ts';
import { laneOf } from './lane.ts';
import { LaneRows, ROW_HEIGHT, rowIds } from './laneRows.tsx';

/** Room for the names of the rows and for the name of the axis, in CSS pixels. */
const [NAMES, AXIS] = [108, 62];

/** The history of a village over the run: its stance as a strip, what happened as marks. */
export function HistoryFigure({ history, width }: { history: VillageHistory; width: number }) {
  const { history: words } = messages.value.village;
  const lane = laneOf(history);
  const week = Math.min(shownWeek.value, history.weeks);
  const bottom = 26 + ROW_HEIGHT * rowIds.length;
  const area = { left: NAMES, right: Math.max(width - AXIS, NAMES + 1), top: 26, bottom };
  const x = weekScale(history.weeks, area);
  const attackers = lane.attacks.flatMap((mark): PerpetratorId[] => (mark.week === week ? [mark.kind] : []));
  const blockaded = history.blockades[week] === 1;
  const reading = words.chart.reading(week, { stance: stanceIds[history.stances[week]], blockaded, attackers });
  const sum = (column: Uint8Array) => column.reduce((all, value) => all + value, 0);
  return (
    <Figure
      title={words.finding(lane.attacks.length, sum(history.blockades), sum(history.met), history.weeks)}
      subtitle={words.subtitle}
      reading={reading}
      tableLabel={words.table.tableLabel}
      tableNote={words.table.tableNote}
      table={{ columns: words.table.columns, rows: historyRows(lane) }}
    >
      <TimePlot
        {...{ width, area, week, reading }}
        height={bottom + 28}
        scale={x}
        weeks={history.weeks}
        onWeek={goToWeek}
        texts={words.chart}
      >
        <LaneRows lane={lane} x={x} area={area} />
      </TimePlot>
    </Figure>
  );
}
