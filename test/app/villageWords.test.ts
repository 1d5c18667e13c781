import { describe, expect, it } from 'vitest';
import { village } from '../../src/app/i18n/messages/en/village.ts';
import { decisionWeeks } from '../../src/app/panels/village/decisionWeeks.ts';
import { laneOf } from '../../src/app/panels/village/lane.ts';
import { reasonsOf } from '../../src/app/panels/village/reasons.ts';
import { waterfallsOf } from '../../src/app/panels/village/waterfall.ts';
import { termIds } from '../../src/model/ledger.ts';
import { createTimeline } from '../../src/run/timeline.ts';
import { toyModel, toyRun } from '../support/toyModel.ts';

const busy = toyModel({ parameters: { stateOutreach: 40, jnimOutreach: 40, meetingChance: 0.3, leaningWeeks: 1 } });
const timeline = createTimeline({ ...toyRun(busy, 60), record: { frames: true, events: true } });
const villages = [0, 7, 13, 21, 39];
const ledgers = villages.flatMap((index) => [3, 20, 41, 59].map((week) => timeline.ledgerAt(index, week)));

describe('the waterfall of an option', () => {
  it('goes from zero, each step from where the last ended, to utility and leaning', () => {
    for (const { options } of ledgers) {
      const { waterfalls, extent } = waterfallsOf(options);
      expect(waterfalls.map(({ option }) => option.stance)).toEqual(
        options.filter(({ available }) => available).map(({ stance }) => stance),
      );
      for (const { option, steps, score } of waterfalls) {
        expect(steps[0].from).toBe(0);
        steps.slice(1).forEach((step, i) => {
          expect(step.from).toBe(steps[i].to);
        });
        expect(steps.find(({ id }) => id === 'sum')?.to).toBe(option.utility);
        expect(score).toBe(option.utility + option.leaning);
        for (const { to } of steps) expect(to >= extent[0] && to <= extent[1]).toBe(true);
      }
    }
  });
});

describe('the reasons of a choice', () => {
  it('are the largest differences between the chosen and the best other open option', () => {
    const known = ledgers.flatMap((ledger) => reasonsOf(ledger) ?? []);
    expect(known.length).toBeGreaterThan(5);
    for (const { chosen, rival, pro, con } of known) {
      expect(chosen.utility + chosen.leaning).toBeGreaterThanOrEqual(rival.utility + rival.leaning);
      const gaps = [...termIds.map((_, t) => chosen.terms[t] - rival.terms[t]), chosen.leaning - rival.leaning];
      expect(pro?.by).toBe(Math.max(...gaps));
      expect(con?.by ?? 0).toBe(Math.min(0, ...gaps));
    }
  });

  it('are none where only one option was open', () => {
    for (const ledger of ledgers) {
      const open = ledger.options.filter(({ available }) => available).length;
      expect(reasonsOf(ledger) === undefined).toBe(open < 2);
    }
  });
});

describe('the words for a flip', () => {
  const { decision } = village;

  it('name two values that read differently, however small the change, and what would have been done', () => {
    const real = ledgers.flatMap(({ flips = [], before }) => flips.map((flip) => ({ ...flip, before })));
    expect(real.length).toBeGreaterThan(20);
    for (const { quantity, from, to, choice, before } of real) {
      if (to === undefined || choice === undefined || choice === 'abandoned' || before === 'abandoned') continue;
      expect(decision.flips.target(quantity, to, from)).not.toBe(decision.flips.value(quantity, from));
      expect(decision.flip(quantity, from, to, before, choice)).toMatch(/^Had .+ instead of .+, it would have .+\.$/);
    }
    expect(decision.flips.target('trustState', 0.4200001, 0.42)).toBe('a hair above 0.420');
    expect(decision.flips.target('riskPact', 0.1, 0.10001)).toBe('a hair below 10.0%');
  });
});

describe.each(villages)('the lane of village %d', (index) => {
  const history = timeline.historyOf(index);
  const lane = laneOf(history);

  it('covers all weeks with stretches of stances that join', () => {
    expect(lane.stances[0].from).toBe(0);
    expect(lane.stances[lane.stances.length - 1].to).toBe(60);
    lane.stances.slice(1).forEach((span, i) => {
      expect(span.from).toBe(lane.stances[i].to);
      expect(span.stance).not.toBe(lane.stances[i].stance);
    });
  });

  it('marks every offer and attack, and one signing or leaving where a stance begins', () => {
    const bits = Array.from(history.offers).reduce((sum, b) => sum + (b & 2 ? 1 : 0) + (b & 4 ? 1 : 0), 0);
    expect(lane.offers).toHaveLength(bits);
    expect(lane.attacks).toHaveLength(history.events.filter(({ kind }) => kind <= 4).length);
    for (const { week } of lane.signings) expect(lane.stances.some(({ from }) => from === week)).toBe(true);
  });

  it('counts blockaded weeks as the history does', () => {
    const marked = lane.blockades.reduce((sum, { from, to }) => sum + to - from, 0);
    const ended = history.blockades[60];
    expect(marked + ended).toBe(history.blockades.reduce((sum, b) => sum + b, 0));
  });
});

describe('the weeks of decisions', () => {
  it('are those after a meeting with a choice or a change of stance', () => {
    const history = timeline.historyOf(7);
    const weeks = decisionWeeks(history);
    expect(weeks.length).toBeGreaterThan(3);
    for (const week of weeks) {
      const changed = history.stances[week] !== history.stances[week - 1];
      expect(changed || history.met[week - 1] === 1).toBe(true);
    }
  });
});
