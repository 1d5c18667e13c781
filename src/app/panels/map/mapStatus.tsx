import { messages } from '../../i18n/locale.ts';
import { lastWeek, shownRun, shownWeek, status } from '../../state.ts';

/** The week that the map shows, and that a run is under way if it takes long enough to be noticed. */
export function MapStatus() {
  const { page, time } = messages.value;
  const { kind } = status.value;
  const busy = kind === 'loading' || kind === 'running';
  return (
    <div class="map-status">
      {shownRun.value && <p class="map-week number">{time.weekOf(shownWeek.value, lastWeek.value)}</p>}
      {busy && <p class="map-busy small">{shownRun.value ? page.running : page.loading}</p>}
    </div>
  );
}
