import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Conditions,
  emptyHistory,
  HISTORY_STEPS,
  letGo,
  record,
  type Step,
  stepBack,
  stepForward,
} from '../../src/app/history.ts';
import { noEdits } from '../../src/app/interventions/edits.ts';

const conditions = (seed: string): Conditions => ({
  scenario: 's',
  seed,
  parameters: {},
  rule: undefined,
  interventions: noEdits,
});

const step = (before: number, after: number, gesture?: string): Step => ({
  deed: { kind: 'seed', name: String(after) },
  before: conditions(String(before)),
  after: conditions(String(after)),
  ...(gesture === undefined ? {} : { gesture }),
});

describe('the history of changes', () => {
  it('goes back and forth over any run of changes without losing one', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('do', 'undo', 'redo'), { maxLength: 60 }), (deeds) => {
        let history = emptyHistory;
        let value = 0;
        let made = 0;
        const done: number[] = [0];
        let at = 0;
        for (const deed of deeds) {
          if (deed === 'do') {
            made += 1;
            history = record(history, step(value, made));
            value = made;
            done.splice(at + 1, done.length, made);
            at += 1;
          } else if (deed === 'undo') {
            value = Number(history.past.at(-1)?.before.seed ?? value);
            history = stepBack(history);
            at = Math.max(0, at - 1);
          } else {
            value = Number(history.future.at(-1)?.after.seed ?? value);
            history = stepForward(history);
            at = Math.min(done.length - 1, at + 1);
          }
          expect(value).toBe(done[at]);
        }
      }),
    );
  });

  it('remembers a hundred steps', () => {
    let history = emptyHistory;
    for (let i = 0; i < 150; i++) history = record(history, step(i, i + 1));
    expect(history.past).toHaveLength(HISTORY_STEPS);
    expect(history.past[0].before.seed).toBe('50');
  });

  it('takes one drag for one step, and the next drag for another', () => {
    let history = emptyHistory;
    for (let i = 0; i < 5; i++) history = record(history, step(i, i + 1, 'raidRate'));
    expect(history.past).toHaveLength(1);
    expect(history.past[0]).toMatchObject({ before: { seed: '0' }, after: { seed: '5' } });
    history = record(letGo(history), step(5, 6, 'raidRate'));
    history = record(history, step(6, 7, 'abuseRate'));
    expect(history.past.map(({ before, after }) => `${before.seed}-${after.seed}`)).toEqual(['0-5', '5-6', '6-7']);
  });

  it('does not go on with a drag that was undone and done again', () => {
    const dragged = record(emptyHistory, step(0, 1, 'raidRate'));
    const history = record(stepForward(stepBack(dragged)), step(1, 2, 'raidRate'));
    expect(history.past).toHaveLength(2);
  });
});
