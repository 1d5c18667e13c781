import { messages } from '../../i18n/locale.ts';
import { selectedVillage, shownRun } from '../../state.ts';
import { villageName } from './names.ts';

/** Where the panel of the selected village is out of sight: its name on the map, and the way there. */
export function MapSelection() {
  const run = shownRun.value;
  const village = selectedVillage.value;
  if (!run || village === undefined || village >= run.result.villages.number.length) return null;
  return (
    <div class="map-selection small">
      <span>{villageName(run, village)}</span>{' '}
      <button type="button" class="link" onClick={() => document.getElementById('village-heading')?.focus()}>
        {messages.value.map.details}
      </button>
    </div>
  );
}
