import { describe, expect, it } from 'vitest';
import { en } from '../../src/app/i18n/messages/en.ts';
import { withEdits } from '../../src/app/interventions/apply.ts';
import { type AddedIntervention, noEdits } from '../../src/app/interventions/edits.ts';
import { refusedWords } from '../../src/app/interventions/words.ts';
import { checkGiven } from '../../src/scenario/given.ts';
import { shipped } from '../scenario/files.ts';

const central = shipped('central-mali-2025');

/** What the page says when interventions are added. */
function refusedOf(...added: readonly AddedIntervention[]): readonly string[] {
  const tried = withEdits(central, { ...noEdits, added }, en.interventions.labelOf);
  return checkGiven(tried, {}).map((fault) => refusedWords(fault, tried));
}

describe('the words about a refused intervention', () => {
  it('name it and say what is possible, in the weeks of the form', () => {
    expect(refusedOf({ template: 'raidsPause', from: 104 })).toEqual([
      '“Raids by JNIM pause” cannot begin in week 104: its first week lies between 0 and 103.',
    ]);
    expect(refusedOf({ template: 'raidsPause', from: 10, to: 106 })).toEqual([
      '“Raids by JNIM pause” cannot end with week 105: its last week lies between 10, its first, and 103.',
    ]);
    expect(refusedOf({ template: 'campaign', from: 20, to: 30, where: { cercle: 'san' } })).toEqual([
      '“JNIM outreach campaign in San” overlaps another campaign: JNIM has one at a time.',
    ]);
    const escalation = { template: 'reprisalsEscalate', from: 10 } as const;
    expect(refusedOf(escalation, escalation, escalation)).toEqual([
      expect.stringMatching(
        /^“Reprisals by JNIM times 3”: found reprisalRate 0\.3645 in week 10 .*, expected a number/,
      ),
    ]);
  });
});
