import { TrustChart, trustNumbers, trustReading } from '../../../charts/trustChart.tsx';
import type { TrustOverTime } from '../../../charts/trustOverTime.ts';
import { goToWeek } from '../../commands/time.ts';
import { messages } from '../../i18n/locale.ts';
import { shownWeek } from '../../state.ts';
import { chartData, ghostData, timeMarks } from './prepared.ts';
import { RunFigure } from './runFigure.tsx';

/** Trust that moves by less than this is said not to move. */
const NOTABLE = 0.03;

/** The finding is the side whose trust moved most. */
function findingOf({ sides }: TrustOverTime): string {
  const { trust } = messages.value.charts;
  const [state, jnim] = [sides.state.mean, sides.jnim.mean].map((mean) => [mean[0], mean[mean.length - 1]] as const);
  const moves = ([from, to]: readonly [number, number]) => Math.abs(to - from);
  if (Math.max(moves(state), moves(jnim)) < NOTABLE) return trust.still(state[1], jnim[1]);
  if (moves(state) > moves(jnim)) return state[1] > state[0] ? trust.stateRises(...state) : trust.stateFalls(...state);
  return jnim[1] > jnim[0] ? trust.rises(...jnim) : trust.falls(...jnim);
}

/** Whose promises villages believe, over time. */
export function TrustFigure({ width }: { width: number }) {
  const { trust } = messages.value.charts;
  const data = chartData.value?.trust;
  if (!data) return null;
  return (
    <RunFigure
      name="trust"
      title={findingOf(data)}
      subtitle={trust.subtitle}
      reading={trustReading(data, shownWeek.value, trust.chart)}
      numbers={() => trustNumbers(data, trust.chart)}
      basis={[data]}
    >
      <TrustChart
        data={data}
        ghost={ghostData.value?.trust}
        marks={timeMarks.value}
        texts={trust.chart}
        width={width}
        height={192}
        week={shownWeek.value}
        onWeek={goToWeek}
      />
    </RunFigure>
  );
}
