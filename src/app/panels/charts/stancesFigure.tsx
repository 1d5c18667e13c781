import { Figure } from '../../../charts/figure.tsx';
import { StancesChart, stancesReading, stancesTable } from '../../../charts/stancesChart.tsx';
import { goToWeek } from '../../commands/time.ts';
import { messages } from '../../i18n/locale.ts';
import { shownWeek } from '../../state.ts';
import { chartData, ghostData, timeMarks } from './prepared.ts';

/** What villages chose, over time. */
export function StancesFigure({ width }: { width: number }) {
  const { table, stances } = messages.value.charts;
  const data = chartData.value?.stances;
  if (!data) return null;
  const { shares, weeks } = data;
  return (
    <Figure
      title={stances.finding(weeks, shares.pact[weeks], shares.state[weeks])}
      subtitle={stances.subtitle}
      reading={stancesReading(data, shownWeek.value, stances.chart)}
      table={stancesTable(data, stances.chart)}
      {...table}
    >
      <StancesChart
        data={data}
        ghost={ghostData.value?.stances}
        marks={timeMarks.value}
        texts={stances.chart}
        width={width}
        height={208}
        week={shownWeek.value}
        onWeek={goToWeek}
      />
    </Figure>
  );
}
