import { DealsChart } from '../../../../charts/dealsChart.tsx';
import { dealTotals } from '../../../../charts/dealsOverTime.ts';
import { linesNumbers, linesReading } from '../../../../charts/linesOverTime.ts';
import { goToWeek } from '../../../commands/time.ts';
import { messages } from '../../../i18n/locale.ts';
import { shownWeek } from '../../../state.ts';
import { timeMarks } from '../prepared.ts';
import { RunFigure } from '../runFigure.tsx';
import { moreData, moreGhosts } from './prepared.ts';

/** Deals made, left and breached, week by week. */
export function DealsFigure({ width }: { width: number }) {
  const { deals } = messages.value.charts.more;
  const data = moreData.value?.deals;
  if (!data) return null;
  const { pactSigned, pactLeft, breaches } = dealTotals(data);
  return (
    <RunFigure
      name="deals"
      title={deals.finding(pactSigned, pactLeft, breaches)}
      subtitle={deals.subtitle}
      reading={linesReading(data, shownWeek.value, deals.chart)}
      numbers={() => linesNumbers(data, deals.chart)}
      basis={[data]}
    >
      <DealsChart
        data={data}
        ghost={moreGhosts.value?.deals}
        marks={timeMarks.value}
        texts={deals.chart}
        width={width}
        height={256}
        week={shownWeek.value}
        onWeek={goToWeek}
      />
    </RunFigure>
  );
}
