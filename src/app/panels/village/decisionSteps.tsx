import type { VillageHistory } from '../../../run/villageHistory.ts';
import { goToWeek } from '../../commands/time.ts';
import { messages } from '../../i18n/locale.ts';
import { shownWeek } from '../../state.ts';
import { decisionWeeks } from './decisionWeeks.ts';

/** The way to the decisions before and after the shown one. */
export function DecisionSteps({ history }: { history: VillageHistory | undefined }) {
  const { decision } = messages.value.village;
  const weeks = history ? decisionWeeks(history) : [];
  const previous = weeks.filter((week) => week < shownWeek.value).at(-1);
  const next = weeks.find((week) => week > shownWeek.value);
  return (
    <div class="decision-steps">
      <button
        type="button"
        class="outlined"
        disabled={previous === undefined}
        onClick={() => previous !== undefined && goToWeek(previous)}
      >
        {decision.previous}
      </button>
      <button
        type="button"
        class="outlined"
        disabled={next === undefined}
        onClick={() => next !== undefined && goToWeek(next)}
      >
        {decision.next}
      </button>
    </div>
  );
}
