import type { DecisionRule } from '../model/spec.ts';
import type { ParameterChanges } from './address.ts';
import type { InterventionEdits } from './interventions/edits.ts';

/** Everything that a run is made of and that the reader can change. */
export interface Conditions {
  readonly scenario: string;
  readonly seed: string;
  readonly parameters: ParameterChanges;
  /** A rule in place of the scenario's. */
  readonly rule: DecisionRule | undefined;
  readonly interventions: InterventionEdits;
}

/** What a change was, for the words of undo; `name` says of what. */
export interface Deed {
  readonly kind:
    | 'parameter'
    | 'reset'
    | 'rule'
    | 'seed'
    | 'scenario'
    | 'link'
    | 'added'
    | 'moved'
    | 'removed'
    | 'restored';
  readonly name: string;
}

/** One step of the reader. */
export interface Step {
  readonly deed: Deed;
  readonly before: Conditions;
  readonly after: Conditions;
  /** Changes with the same gesture, one after the other, are one step. */
  readonly gesture?: string;
}

/** What can be undone, the newest last, and what can be done again, the next last. */
export interface History {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** Steps that are remembered at most. */
export const HISTORY_STEPS = 100;

/** Nothing done yet. */
export const emptyHistory: History = { past: [], future: [] };

/** The history after one more change; what was undone before it is forgotten. */
export function record({ past }: History, step: Step): History {
  const last = past.at(-1);
  if (last && step.gesture !== undefined && last.gesture === step.gesture) {
    return { past: [...past.slice(0, -1), { ...step, before: last.before }], future: [] };
  }
  return { past: [...past, step].slice(-HISTORY_STEPS), future: [] };
}

/** The history once the reader lets go: the next change is a step of its own. */
export function letGo(history: History): History {
  const last = history.past.at(-1);
  if (last?.gesture === undefined) return history;
  const { gesture: _, ...closed } = last;
  return { ...history, past: [...history.past.slice(0, -1), closed] };
}

/** The history one step back; the same where there is none. */
export function stepBack(history: History): History {
  const last = letGo(history).past.at(-1);
  if (!last) return history;
  return { past: history.past.slice(0, -1), future: [...history.future, last] };
}

/** The history one step forward; the same where there is none. */
export function stepForward({ past, future }: History): History {
  const next = future.at(-1);
  return next ? { past: [...past, next], future: future.slice(0, -1) } : { past, future };
}
