import { useState } from 'preact/hooks';
import { messages } from '../i18n/locale.ts';
import { readSetting, writeSetting } from '../settings.ts';

/** Three sentences on the first visit, dismissed for good. */
export function Introduction() {
  const [open, setOpen] = useState(readSetting('introduction') !== 'dismissed');
  if (!open) return null;
  const { introduction } = messages.value.page;
  return (
    <aside class="introduction" aria-labelledby="introduction-heading">
      <h2 id="introduction-heading">{introduction.heading}</h2>
      <p>{introduction.sentences.join(' ')}</p>
      <button
        type="button"
        class="outlined"
        onClick={() => {
          writeSetting('introduction', 'dismissed');
          setOpen(false);
        }}
      >
        {introduction.dismiss}
      </button>
    </aside>
  );
}
