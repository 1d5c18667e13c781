import { useState } from 'preact/hooks';
import { HarmChart } from '../../../charts/harmChart.tsx';
import { type HarmView, harmNumbers, harmReading, harmViews } from '../../../charts/harmView.ts';
import { perpetratorIds } from '../../../model/stance.ts';
import { goToWeek } from '../../commands/time.ts';
import { messages } from '../../i18n/locale.ts';
import { shownWeek } from '../../state.ts';
import { chartData, ghostData, timeMarks } from './prepared.ts';
import { RunFigure } from './runFigure.tsx';

/** Who killed civilians, over time: since the start, week by week, or per 100,000 people and year. */
export function HarmFigure({ width }: { width: number }) {
  const { harm } = messages.value.charts;
  const [view, setView] = useState<HarmView>('cumulative');
  const data = chartData.value?.harm;
  if (!data) return null;
  const dead = perpetratorIds.reduce((sum, id) => sum + data.cumulative[id][data.weeks], 0);
  return (
    <RunFigure
      name={`harm-${view}`}
      title={view === 'rate' ? harm.findingRate(data.totalRate, data.weeks) : harm.finding(dead, data.weeks)}
      subtitle={harm.subtitle[view]}
      reading={harmReading(data, view, shownWeek.value, harm.chart)}
      numbers={() => harmNumbers(data, view, harm.chart)}
      basis={[data, view]}
    >
      <fieldset class="figure-switch">
        <legend>{harm.views.label}</legend>
        {harmViews.map((id) => (
          <label key={id}>
            <input type="radio" name="harm-view" checked={id === view} onChange={() => setView(id)} />
            <span>{harm.views[id]}</span>
          </label>
        ))}
      </fieldset>
      <HarmChart
        data={data}
        view={view}
        ghost={ghostData.value?.harm}
        marks={timeMarks.value}
        texts={harm.chart}
        width={width}
        height={224}
        week={shownWeek.value}
        onWeek={goToWeek}
      />
    </RunFigure>
  );
}
