import { changesOf, flowNumbers } from '../../../../charts/flows.ts';
import { FlowsChart } from '../../../../charts/flowsChart.tsx';
import { messages } from '../../../i18n/locale.ts';
import { RunFigure } from '../runFigure.tsx';
import { moreData } from './prepared.ts';

/** Where villages went from each stance, quarter by quarter. */
export function FlowsFigure({ width }: { width: number }) {
  const { flows } = messages.value.charts.more;
  const data = moreData.value?.flows;
  if (!data) return null;
  const title = flows.finding(changesOf(data), data.weeks.length - 1);
  const texts = { ...flows.chart, label: title };
  return (
    <RunFigure
      name="flows"
      title={title}
      subtitle={flows.subtitle}
      numbers={() => flowNumbers(data, texts)}
      basis={[data]}
      allRows={flows.table}
    >
      <FlowsChart data={data} texts={texts} width={width} height={288} />
    </RunFigure>
  );
}
