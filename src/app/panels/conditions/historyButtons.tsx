import { useEffect } from 'preact/hooks';
import { onHistoryKey, redo, undo } from '../../commands/history.ts';
import { messages } from '../../i18n/locale.ts';
import { history } from '../../state.ts';

/** Undo and redo of every change of the conditions, saying what; the words keep their place, so that nothing moves under a slider. */
export function HistoryButtons() {
  useEffect(() => {
    addEventListener('keydown', onHistoryKey);
    return () => removeEventListener('keydown', onHistoryKey);
  }, []);
  const words = messages.value.history;
  const [last, next] = [history.value.past.at(-1), history.value.future.at(-1)];
  const undoWords = last ? words.undoStep(last.deed) : words.undo;
  const redoWords = next ? words.redoStep(next.deed) : words.redo;
  const shown = last ? undoWords : next ? redoWords : words.nothing;
  return (
    <section class="history" aria-label={words.label}>
      <button
        type="button"
        class="outlined"
        aria-label={undoWords}
        title={undoWords}
        aria-keyshortcuts="Control+Z"
        disabled={!last}
        onClick={undo}
      >
        {words.undo}
      </button>
      <button
        type="button"
        class="outlined"
        aria-label={redoWords}
        title={redoWords}
        aria-keyshortcuts="Control+Shift+Z"
        disabled={!next}
        onClick={redo}
      >
        {words.redo}
      </button>
      <span class="history-words small muted" aria-hidden="true" title={shown}>
        {shown}
      </span>
    </section>
  );
}
