import type { Deed } from '../../../history.ts';

/** What a step was, as the end of “Undo: …”. */
const deeds: Record<Deed['kind'], (name: string) => string> = {
  parameter: (name) => `change of “${name}”`,
  reset: (name) => `reset of “${name}”`,
  rule: (name) => `decision rule “${name}”`,
  seed: (name) => `seed “${name}”`,
  scenario: (name) => `scenario “${name}”`,
  link: (name) => `opening a link to “${name}”`,
  added: (name) => `adding “${name}”`,
  moved: (name) => `change of “${name}”`,
  removed: (name) => `removing “${name}”`,
  restored: (name) => `restoring “${name}”`,
};

/** Undo, redo, and what a copied link came to. */
export const history = {
  label: 'Steps',
  undo: 'Undo',
  redo: 'Redo',
  nothing: 'Nothing changed yet',
  undoStep: ({ kind, name }: Deed) => `Undo: ${deeds[kind](name)}`,
  redoStep: ({ kind, name }: Deed) => `Redo: ${deeds[kind](name)}`,
  link: {
    label: 'The link that was opened',
    same: (engine: string) => `Same result as when this link was copied (engine ${engine}).`,
    differs: (before: string, now: string) =>
      before === now
        ? `The result differs from the one this link was copied from, though the engine is the same (${now}). The link may have been changed.`
        : `The result differs from the one this link was copied from (engine ${before} → ${now}).`,
    dismiss: 'Dismiss',
    leftOut: {
      interventions:
        'This state is too long for a link: the address leaves out your interventions. Save them as a file instead.',
      changes:
        'This state is too long for a link: the address leaves out your parameters and interventions. Save them as a file instead.',
    },
    save: 'Save as a file',
  },
};
