import { useState } from 'preact/hooks';
import { messages } from '../../i18n/locale.ts';
import { shownRun } from '../../state.ts';
import { useLater } from '../conditions/later.ts';
import { Pending } from '../conditions/pending.tsx';
import { Refusal } from '../conditions/refusal.tsx';

const fetchEditor = async () => (await import('./interventionEditor.tsx')).InterventionEditor;

/** Under the time line: opens the form of interventions, and says why one of them was refused. */
export function InterventionsDrawer() {
  const { interventions } = messages.value;
  const [open, setOpen] = useState(false);
  const { part: Editor, failed, retry } = useLater(fetchEditor, open);
  return (
    <>
      <Refusal at="time" />
      <button
        type="button"
        class="link small interventions-open"
        aria-expanded={open}
        disabled={!shownRun.value}
        onClick={() => setOpen(!open)}
      >
        {open ? interventions.close : interventions.open}
      </button>
      {open && (Editor ? <Editor /> : <Pending failed={failed} retry={retry} />)}
    </>
  );
}
