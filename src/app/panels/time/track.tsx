import { goToWeek } from '../../commands/time.ts';
import { messages } from '../../i18n/locale.ts';
import { editedScenario, scenario, shownRun } from '../../state.ts';
import { InterventionBar } from './interventionBar.tsx';

/** What happens when: interventions as bars with their names, and the marked week; a click goes there. */
export function Track() {
  const run = shownRun.value;
  if (!run) return null;
  const { time, interventions: words } = messages.value;
  const edited = run.source === scenario.value ? editedScenario.value : undefined;
  const { interventions, markedWeek } = edited ?? run.scenario;
  const { weeks } = run.result;
  return (
    <div class="track small">
      {markedWeek !== undefined && markedWeek <= weeks && (
        <div class="track-row">
          <button
            type="button"
            class="track-mark"
            data-side={markedWeek > weeks / 2 ? 'before' : 'after'}
            style={{ insetInlineStart: `${(100 * markedWeek) / weeks}%` }}
            onClick={() => goToWeek(markedWeek)}
          >
            {time.marked(markedWeek)}
          </button>
        </div>
      )}
      {interventions.map((one) => (
        <InterventionBar key={one.id} intervention={one} weeks={weeks} />
      ))}
      <p id="track-hint" hidden>
        {words.barHint}
      </p>
    </div>
  );
}
