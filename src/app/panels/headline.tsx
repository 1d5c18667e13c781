import { localText, messages } from '../i18n/locale.ts';
import { shownRun, shownWeek } from '../state.ts';
import { dealsAt } from '../week.ts';

/** The scenario's title and what the map shows, as the heading of the page. */
export function Headline() {
  const { page } = messages.value;
  const run = shownRun.value;
  if (!run) return <h1 class="headline">{page.name}</h1>;
  const { pacts, state } = dealsAt(run.result, shownWeek.value);
  return (
    <div class="headline">
      <h1>{localText(run.scenario.title)}</h1>
      <p>{page.finding(shownWeek.value, run.result.villages.number.length, pacts, state)}</p>
    </div>
  );
}

/** What the scenario assumes, beside the map. */
export function Summary() {
  const run = shownRun.value;
  return run ? <p class="summary small muted">{localText(run.scenario.summary)}</p> : null;
}
