import { dismissFormer } from '../../commands/parameters.ts';
import { messages } from '../../i18n/locale.ts';
import { formerResult, shownRun } from '../../state.ts';
import { dealsAt, harmUntil } from '../../week.ts';

/** What a change of conditions changed, in one sentence, until the former run is dismissed. */
export function FormerNote() {
  const { former: words } = messages.value.conditions;
  const former = formerResult.value;
  const now = shownRun.value?.result;
  if (!former || !now || former === now) return null;
  const end = Math.min(now.weeks, former.weeks);
  return (
    <div class="former" data-former-digest={former.digest}>
      <h3>{words.heading}</h3>
      <p>
        {words.sentence(
          harmUntil(now, end).all,
          harmUntil(former, end).all,
          dealsAt(now, end).pacts,
          dealsAt(former, end).pacts,
          end,
        )}
      </p>
      <p class="small muted">{words.one}</p>
      <button type="button" class="outlined" onClick={dismissFormer}>
        {words.dismiss}
      </button>
    </div>
  );
}
