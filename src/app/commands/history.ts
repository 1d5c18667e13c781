import { type Conditions, stepBack, stepForward } from '../history.ts';
import { history, refusal, scenario, status } from '../state.ts';
import { applyConditions } from './conditions.ts';
import { openScenario } from './scenario.ts';

function restore(conditions: Conditions): void {
  refusal.value = undefined;
  const { scenario: id, rule, ...rest } = conditions;
  const isOpen = id === scenario.value?.id && status.value.kind !== 'loading';
  if (isOpen) applyConditions(conditions);
  else void openScenario(id, { ...rest, ...(rule === undefined ? {} : { rule }) }, 'restored');
}

/** Takes the last step back. */
export function undo(): void {
  const step = history.value.past.at(-1);
  if (!step) return;
  history.value = stepBack(history.value);
  restore(step.before);
}

/** Does again what was taken back last. */
export function redo(): void {
  const step = history.value.future.at(-1);
  if (!step) return;
  history.value = stepForward(history.value);
  restore(step.after);
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !['range', 'radio', 'checkbox'].includes(target.type));

/** Undo and redo by keys, but not while a field is being filled in, which has its own. */
export function onHistoryKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isField(event.target)) return;
  const key = event.key.toLowerCase();
  const again = key === 'y' || (key === 'z' && event.shiftKey);
  if (key !== 'z' && !again) return;
  event.preventDefault();
  if (again) redo();
  else undo();
}
