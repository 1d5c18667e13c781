import { localText, messages } from '../i18n/locale.ts';
import { shownRun, shownWeek } from '../state.ts';
import { harmUntil, outcomeAfter } from '../week.ts';

/** Always on screen: harm to civilians, seed and scenario, and what the numbers are not. */
export function Strip() {
  const { strip } = messages.value;
  const run = shownRun.value;
  const week = shownWeek.value;
  const harm = run && harmUntil(run.result, week);
  return (
    <footer class="strip">
      {run && harm && (
        <p class="harm">
          <strong>{strip.harm(week, harm.all)}</strong> <span>{strip.by(harm.jnim, harm.state, harm.militia)}</span>{' '}
          <span>{strip.displaced(outcomeAfter(run.result, 'displaced', week))}</span>
        </p>
      )}
      <p class="provenance small">
        {run && <span class="run">{strip.run(localText(run.scenario.title), run.result.seed)}</span>}{' '}
        <span>{strip.illustrative}</span> <span>{strip.synthetic}</span>
      </p>
    </footer>
  );
}
