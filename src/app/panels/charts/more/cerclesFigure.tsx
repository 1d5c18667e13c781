import { CerclesChart } from '../../../../charts/cerclesChart.tsx';
import { cerclesNumbers, type DealId } from '../../../../charts/cerclesOverTime.ts';
import { goToWeek } from '../../../commands/time.ts';
import { messages } from '../../../i18n/locale.ts';
import { shownRun, shownWeek } from '../../../state.ts';
import { RunFigure } from '../runFigure.tsx';
import { moreData, moreGhosts } from './prepared.ts';

/** The deals in every cercle, in geographic order. */
export function CerclesFigure({ width }: { width: number }) {
  const { cercles } = messages.value.charts.more;
  const data = moreData.value?.cercles;
  const places = shownRun.value?.scenario.geography.cercles;
  if (!data || !places) return null;
  const withDeals = (deal: DealId) => data.panels.filter(({ shares }) => shares[deal][data.weeks] > 0).length;
  const title = cercles.finding(withDeals('pact'), withDeals('state'), data.panels.length);
  const cercle = (id: string) => places.find((place) => place.id === id)?.name ?? id;
  const texts = { ...cercles.chart, cercle };
  return (
    <RunFigure
      name="cercles"
      title={title}
      subtitle={cercles.subtitle}
      numbers={() => cerclesNumbers(data, texts)}
      basis={[data, places]}
    >
      <CerclesChart
        data={data}
        ghost={moreGhosts.value?.cercles}
        texts={texts}
        label={title}
        width={width}
        week={shownWeek.value}
        onWeek={goToWeek}
      />
    </RunFigure>
  );
}
