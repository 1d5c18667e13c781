import { Figure } from '../../../charts/figure.tsx';
import { HarmChart, harmReading, harmTable } from '../../../charts/harmChart.tsx';
import { perpetratorIds } from '../../../model/stance.ts';
import { goToWeek } from '../../commands/time.ts';
import { messages } from '../../i18n/locale.ts';
import { shownWeek } from '../../state.ts';
import { chartData, ghostData, timeMarks } from './prepared.ts';

/** Who killed civilians, over time. */
export function HarmFigure({ width }: { width: number }) {
  const { table, harm } = messages.value.charts;
  const data = chartData.value?.harm;
  if (!data) return null;
  const dead = perpetratorIds.reduce((sum, id) => sum + data.cumulative[id][data.weeks], 0);
  return (
    <Figure
      title={harm.finding(dead, data.weeks)}
      subtitle={harm.subtitle}
      reading={harmReading(data, shownWeek.value, harm.chart)}
      table={harmTable(data, harm.chart)}
      {...table}
    >
      <HarmChart
        data={data}
        ghost={ghostData.value?.harm}
        marks={timeMarks.value}
        texts={harm.chart}
        width={width}
        height={256}
        week={shownWeek.value}
        onWeek={goToWeek}
      />
    </Figure>
  );
}
