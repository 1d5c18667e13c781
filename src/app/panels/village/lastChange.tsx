import type { RunResult } from '../../../run/result.ts';
import { goToWeek } from '../../commands/time.ts';
import { messages } from '../../i18n/locale.ts';
import { shownWeek } from '../../state.ts';
import { lastChangeOf } from '../../week.ts';

/** The way to the week whose decision led to the present stance. */
export function LastChange({ run, village }: { run: RunResult; village: number }) {
  const words = messages.value.village;
  const change = lastChangeOf(run, village, shownWeek.value);
  if (change === undefined || change === shownWeek.value) return null;
  return (
    <p>
      {words.lastChange(change - 1)}{' '}
      <button type="button" class="link" onClick={() => goToWeek(change)}>
        {words.showChange}
      </button>
    </p>
  );
}
