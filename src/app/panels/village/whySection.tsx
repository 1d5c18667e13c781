import type { Ledger } from '../../../model/ledger.ts';
import { messages } from '../../i18n/locale.ts';
import { useWidth } from '../charts/useWidth.ts';
import { DecisionText } from './decisionText.tsx';
import { FlipTable } from './flipTable.tsx';
import { WaterfallChart } from './waterfallChart.tsx';
import { WhyTable } from './whyTable.tsx';

function offersOf({ offeredByState, offeredByJnim }: Ledger): string {
  const { offers } = messages.value.village;
  if (offeredByState) return offeredByJnim ? offers.both : offers.state;
  return offeredByJnim ? offers.jnim : offers.none;
}

/** Why the village chose as it did in the week before the shown one: words, then a picture, then numbers. */
export function WhySection({ ledger }: { ledger: Ledger | undefined }) {
  const words = messages.value.village;
  const [element, width] = useWidth<HTMLDivElement>();
  return (
    <div class="why" ref={element}>
      {ledger ? (
        <>
          {ledger.options.filter(({ available }) => available).length > 1 && (
            <p>
              {ledger.met ? words.met(ledger.week) : words.notMet(ledger.week, ledger.meetingChance)} {offersOf(ledger)}
            </p>
          )}
          <DecisionText ledger={ledger} />
          {width > 0 && ledger.options.length > 0 && <WaterfallChart ledger={ledger} width={width} />}
          <details class="why-numbers">
            <summary>{words.decision.numbers}</summary>
            <WhyTable ledger={ledger} />
            {ledger.flips && <FlipTable flips={ledger.flips} />}
          </details>
        </>
      ) : (
        <p class="muted">{words.unknownWhy}</p>
      )}
    </div>
  );
}
