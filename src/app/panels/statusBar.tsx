import { runNow } from '../commands/run.ts';
import { openScenario } from '../commands/scenario.ts';
import { messages } from '../i18n/locale.ts';
import type { Messages } from '../i18n/messages/en.ts';
import { defaultScenarioId } from '../shipped/names.ts';
import { type Announcement, announcement, shownRun, status } from '../state.ts';

/** What the page is busy with, or what went wrong and the one way on. */
export function StatusBar() {
  const { page } = messages.value;
  const now = status.value;
  if (now.kind === 'runFailed') {
    return (
      <div class="notice" role="alert">
        <p>
          <strong>{page.runFailed}</strong> {shownRun.value && page.runFailedKept}
        </p>
        <p class="small">{page.reason(now.message)}</p>
        <button type="button" class="primary" onClick={() => void runNow()}>
          {page.runAgain}
        </button>
      </div>
    );
  }
  if (now.kind === 'scenarioFailed') {
    return (
      <div class="notice" role="alert">
        <p>
          <strong>{page.scenarioFailed(now.id)}</strong>
        </p>
        <ul>
          {now.faults.map(({ path, found, expected }) => {
            const text = page.fault(path, found, expected);
            return <li key={text}>{text}</li>;
          })}
        </ul>
        <button type="button" class="primary" onClick={() => void openScenario(defaultScenarioId)}>
          {page.openDefault}
        </button>
      </div>
    );
  }
  return null;
}

/** One polite line for screen readers: at a pause, at the end, when a run is finished; never while playing. */
export function Announcer() {
  const { page } = messages.value;
  const said = announcement.value;
  return (
    <p class="visually-hidden" role="status">
      {said && announced(said, page)}
    </p>
  );
}

function announced(said: Announcement, page: Messages['page']): string {
  if (said.kind === 'finished') return page.finished(said.week, said.deaths, said.pacts);
  return said.kind === 'paused' ? page.paused(said.week) : page.ended(said.week);
}
