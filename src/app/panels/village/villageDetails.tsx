import { messages } from '../../i18n/locale.ts';
import { villageHistory, villageLedger } from '../../state.ts';
import { useWidth } from '../charts/useWidth.ts';
import { DecisionSteps } from './decisionSteps.tsx';
import { HistoryFigure } from './historyFigure.tsx';
import { LaneKey } from './laneKey.tsx';
import { TrustHistoryFigure } from './trustHistoryFigure.tsx';
import { WhySection } from './whySection.tsx';

/** Why the selected village chose, and its history; loaded when a village is first selected. */
export function VillageDetails({ village }: { village: number }) {
  const { history: words } = messages.value.village;
  const [element, width] = useWidth<HTMLDivElement>();
  const ledger = villageLedger.value?.village === village ? villageLedger.value : undefined;
  const history = villageHistory.value?.village === village ? villageHistory.value : undefined;
  return (
    <>
      <DecisionSteps history={history} />
      <WhySection ledger={ledger} />
      <div class="village-history" ref={element}>
        {history && width > 0 ? (
          <>
            <HistoryFigure history={history} width={width} />
            <LaneKey />
            <TrustHistoryFigure history={history} width={width} />
          </>
        ) : (
          <p class="muted">{words.waiting}</p>
        )}
      </div>
    </>
  );
}
