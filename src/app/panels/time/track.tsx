import { goToWeek } from '../../commands/time.ts';
import { localText, messages } from '../../i18n/locale.ts';
import { shownRun } from '../../state.ts';

const percent = (week: number, weeks: number) => `${(100 * Math.min(week, weeks)) / weeks}%`;

/** What happens when: interventions as bars with their names, and the marked week; a click goes there. */
export function Track() {
  const run = shownRun.value;
  if (!run) return null;
  const { time } = messages.value;
  const { interventions, markedWeek } = run.scenario;
  const { weeks } = run.result;
  return (
    <div class="track small">
      {markedWeek !== undefined && markedWeek <= weeks && (
        <div class="track-row">
          <button
            type="button"
            class="track-mark"
            data-side={markedWeek > weeks / 2 ? 'before' : 'after'}
            style={{ insetInlineStart: percent(markedWeek, weeks) }}
            onClick={() => goToWeek(markedWeek)}
          >
            {time.marked(markedWeek)}
          </button>
        </div>
      )}
      {interventions.map(({ id, label, from, to }) => (
        <div class="track-row" key={id}>
          <span
            class="track-bar"
            aria-hidden="true"
            style={{
              insetInlineStart: percent(from, weeks),
              inlineSize: percent(Math.min(to ?? weeks, weeks) - from, weeks),
            }}
          />
          <button
            type="button"
            class="track-name"
            data-side={from > weeks / 2 ? 'before' : 'after'}
            style={{ insetInlineStart: percent(from, weeks) }}
            onClick={() => goToWeek(from)}
          >
            {time.span(localText(label), from, Math.min(to ?? weeks, weeks) - 1)}
          </button>
        </div>
      ))}
    </div>
  );
}
