import { messages } from '../../i18n/locale.ts';
import type { Later } from './later.ts';

/** In place of a part that is on its way, or did not come. */
export function Pending({ failed, retry }: Pick<Later<unknown>, 'failed' | 'retry'>) {
  const { fullForm } = messages.value;
  if (!failed) return <p class="small muted">{fullForm.loading}</p>;
  return (
    <div class="refusal" role="alert">
      <p>{fullForm.failed}</p>
      <button type="button" class="outlined" onClick={retry}>
        {fullForm.again}
      </button>
    </div>
  );
}
