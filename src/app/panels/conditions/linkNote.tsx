import { dismissLinkCheck } from '../../commands/address.ts';
import { saveAsFile } from '../../commands/saveFile.ts';
import { messages } from '../../i18n/locale.ts';
import { leftOutOfAddress, linkCheck } from '../../state.ts';

/** Whether an opened link gives the result that it was copied from, and what the present address cannot hold. */
export function LinkNote() {
  const { link } = messages.value.history;
  const check = linkCheck.value;
  const leftOut = leftOutOfAddress.value;
  if (!check && leftOut === 'nothing') return null;
  return (
    <section class="link-note" aria-label={link.label}>
      {leftOut !== 'nothing' && (
        <p>
          <span role="status">{link.leftOut[leftOut]}</span>{' '}
          <button type="button" class="outlined" onClick={saveAsFile}>
            {link.save}
          </button>
        </p>
      )}
      {check && (
        <p data-same={check.same}>
          {check.same ? link.same(check.engineNow) : link.differs(check.engineThen, check.engineNow)}{' '}
          <button type="button" class="link" onClick={dismissLinkCheck}>
            {link.dismiss}
          </button>
        </p>
      )}
    </section>
  );
}
