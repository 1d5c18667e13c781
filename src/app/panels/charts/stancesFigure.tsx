import { StancesChart, stancesNumbers, stancesReading } from '../../../charts/stancesChart.tsx';
import { goToWeek } from '../../commands/time.ts';
import { messages } from '../../i18n/locale.ts';
import { shownWeek } from '../../state.ts';
import { chartData, ghostData, timeMarks } from './prepared.ts';
import { RunFigure } from './runFigure.tsx';

/** What villages chose, over time. */
export function StancesFigure({ width }: { width: number }) {
  const { stances } = messages.value.charts;
  const data = chartData.value?.stances;
  if (!data) return null;
  const { shares, weeks } = data;
  return (
    <RunFigure
      name="stances"
      title={stances.finding(weeks, shares.pact[weeks], shares.state[weeks])}
      subtitle={stances.subtitle}
      reading={stancesReading(data, shownWeek.value, stances.chart)}
      numbers={() => stancesNumbers(data, stances.chart)}
      basis={[data]}
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
    </RunFigure>
  );
}
