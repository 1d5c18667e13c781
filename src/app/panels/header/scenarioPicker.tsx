import { useEffect, useState } from 'preact/hooks';
import { openScenario } from '../../commands/scenario.ts';
import { localText, messages } from '../../i18n/locale.ts';
import { type ShippedTitle, shippedTitles } from '../../shipped/load.ts';
import { scenario, shownRun } from '../../state.ts';

/** The shipped scenarios by title; the list comes once the first run is drawn, so that it delays nothing. */
export function ScenarioPicker() {
  const [titles, setTitles] = useState<readonly ShippedTitle[]>([]);
  const ready = shownRun.value !== undefined;
  useEffect(() => {
    if (ready) shippedTitles().then(setTitles);
  }, [ready]);
  const chosen = scenario.value;
  const options = titles.length > 0 ? titles : chosen ? [chosen] : [];
  return (
    <label class="field scenario">
      <span class="small muted">{messages.value.page.scenario}</span>
      <select
        value={chosen?.id ?? ''}
        disabled={!chosen}
        onChange={(event) => void openScenario(event.currentTarget.value)}
      >
        {options.map(({ id, title }) => (
          <option key={id} value={id}>
            {localText(title)}
          </option>
        ))}
      </select>
    </label>
  );
}
