import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RESETTLED, VILLAGE_ABANDONED } from '../../src/model/events.ts';
import type { Ledger, LedgerOption } from '../../src/model/ledger.ts';
import { decisionRules } from '../../src/model/spec.ts';
import { stanceIds } from '../../src/model/stance.ts';
import type { RunSpec } from '../../src/run/spec.ts';
import { createTimeline, type Timeline } from '../../src/run/timeline.ts';
import { specOf } from '../support/scenarios.ts';
import { toyModel, toyRun } from '../support/toyModel.ts';

/** Villages that have something to choose nearly every week. */
const busy = toyModel({ parameters: { stateOutreach: 40, jnimOutreach: 40, meetingChance: 0.3, leaningWeeks: 1 } });

/** 25 run-and-rule pairs of 40 village-weeks each: 1,000. */
const runs: readonly (readonly [string, RunSpec])[] = decisionRules.flatMap((decisionRule) => [
  [`central Mali, ${decisionRule}`, specOf('central-mali-2025', { fraction: 0.02, decisionRule })] as const,
  [`two valleys, ${decisionRule}`, specOf('two-valleys', { decisionRule })] as const,
  [`pacts before 2025, ${decisionRule}`, specOf('pacts-before-2025', { fraction: 0.02, decisionRule })] as const,
  [`escalation, ${decisionRule}`, specOf('reprisals-escalate', { fraction: 0.02, decisionRule })] as const,
  [`a busy toy, ${decisionRule}`, toyRun({ ...busy, decisionRule }, 60)] as const,
]);

function sample(spec: RunSpec, timeline: Timeline): Ledger[] {
  const villages = timeline.result.villages.people.length;
  const questions = fc.sample(fc.tuple(fc.nat(villages - 1), fc.nat(spec.weeks - 1)), { numRuns: 40, seed: 11 });
  return questions.map(([village, week]) => timeline.ledgerAt(village, week));
}

const scoreOf = (option: LedgerOption) => option.utility + option.leaning;
const isOpen = ({ available }: LedgerOption) => available;

describe.each(runs)('the ledger of %s', (_, spec) => {
  const timeline = createTimeline({ ...spec, record: { frames: true, events: true } });
  const ledgers = sample(spec, timeline);
  const { result } = timeline;
  const villages = result.villages.people.length;
  const { decisionRule } = spec.model;

  it('has terms that add up to the utility exactly, from left to right', () => {
    for (const { utility, terms } of ledgers.flatMap(({ options }) => options)) {
      expect(terms.reduce((sum, term) => sum + term) === utility).toBe(true);
    }
  });

  it('has chances that are the softmax over what is open', () => {
    for (const { options } of ledgers.filter(({ before }) => before !== 'abandoned')) {
      const weight = (option: LedgerOption) => (option.available ? Math.exp(option.utility) : 0);
      const sum = options.reduce((all, option) => all + weight(option), 0);
      // Two exponentials, each good to the last place, of numbers below 20: far below 1e-12.
      for (const option of options) expect(option.probability).toBeCloseTo(weight(option) / sum, 12);
    }
  });

  it('opens the present stance, holding arms and the offers, and nothing else', () => {
    for (const { options, before, offeredByState, offeredByJnim, met, meetingChance } of ledgers) {
      for (const { stance, available } of options) {
        const offered = (stance === 'state' && offeredByState) || (stance === 'pact' && offeredByJnim);
        expect(available).toBe(stance === before || stance === 'holding' || offered);
      }
      if (offeredByState || offeredByJnim) expect([met, meetingChance]).toEqual([true, 1]);
    }
  });

  it('begins and ends with the stances that the run recorded', () => {
    for (const { village, week, before, after } of ledgers) {
      expect(before).toBe(stanceIds[result.stances[week * villages + village]]);
      const emptied = result.events.kind.some(
        (kind, e) =>
          result.events.village[e] === village &&
          result.events.week[e] === week &&
          (kind === VILLAGE_ABANDONED || kind === RESETTLED),
      );
      // A village is abandoned or resettled after it has chosen.
      if (!emptied) expect(after).toBe(stanceIds[result.stances[(week + 1) * villages + village]]);
    }
  });

  it('chooses what is open, and only when the village met', () => {
    for (const { options, before, after, met } of ledgers.filter((ledger) => ledger.before !== 'abandoned')) {
      if (!met) expect(after).toBe(before);
      expect(options.filter(isOpen).map(({ stance }) => stance)).toContain(after);
    }
  });

  // The other rules do not maximise a utility.
  if (decisionRule === 'logit' || decisionRule === 'bestResponse') {
    it('chooses the highest utility, with the leaning under logit and without any under best response', () => {
      for (const { options, before, after, met } of ledgers) {
        if (decisionRule === 'bestResponse') for (const { leaning } of options) expect(leaning).toBe(0);
        if (!met) continue;
        const best = options.filter(isOpen).reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a));
        const own = options.find(({ stance }) => stance === before);
        expect(after).toBe(own && scoreOf(own) === scoreOf(best) ? before : best.stance);
      }
    });
  }
});

describe('the sample of village-weeks', () => {
  it('holds a thousand, with changes of stance among them', () => {
    const ledgers = runs.flatMap(([, spec]) => sample(spec, createTimeline(spec)));
    expect(ledgers).toHaveLength(1000);
    expect(ledgers.filter(({ before, after }) => before !== after).length).toBeGreaterThan(15);
    expect(ledgers.filter(({ options }) => options.filter(isOpen).length === 3).length).toBeGreaterThan(20);
  });
});
