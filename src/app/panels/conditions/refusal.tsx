import { dismissRefusal } from '../../commands/conditions.ts';
import type { Deed } from '../../history.ts';
import { messages } from '../../i18n/locale.ts';
import { refusedWords } from '../../interventions/words.ts';
import { refusal } from '../../state.ts';

const ofInterventions: readonly Deed['kind'][] = ['added', 'moved', 'removed', 'restored'];

/** Why a change was refused, beside where it was tried. */
export function Refusal({ at }: { at: 'time' | 'conditions' }) {
  const now = refusal.value;
  if (!now || (at === 'time') !== ofInterventions.includes(now.deed.kind)) return null;
  const { interventions } = messages.value;
  return (
    <div class="refusal" role="alert">
      <p>
        <strong>{interventions.refused}</strong>
      </p>
      {now.faults.map((fault) => {
        const text = refusedWords(fault, now.tried);
        return (
          <p class="small" key={text}>
            {text}
          </p>
        );
      })}
      <button type="button" class="outlined" onClick={dismissRefusal}>
        {interventions.dismiss}
      </button>
    </div>
  );
}
