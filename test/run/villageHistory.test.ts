import { describe, expect, it } from 'vitest';
import { LEAVES_STATE, MILITIA_ATTACK, SIGNS_PACT, SIGNS_STATE } from '../../src/model/events.ts';
import { createTimeline } from '../../src/run/timeline.ts';
import { specOf } from '../support/scenarios.ts';

const record = { frames: true, events: true };
const spec = { ...specOf('two-valleys'), record };
const timeline = createTimeline(spec);
const { result } = timeline;
const villages = result.villages.people.length;
const { weeks } = result;

describe.each(Array.from({ length: villages }, (_, i) => i))('the history of village %d', (village) => {
  const history = timeline.historyOf(village);

  it('has the stances, blockades and events that the run recorded', () => {
    for (let t = 0; t <= weeks; t++) {
      expect(history.stances[t]).toBe(result.stances[t * villages + village]);
      expect(history.blockades[t]).toBe(result.blockades[t * villages + village]);
    }
    const { week, kind, value, village: who } = result.events;
    const own = Array.from(week.keys()).filter((e) => who[e] === village);
    expect(history.events).toEqual(own.map((e) => ({ week: week[e], kind: kind[e], value: value[e] })));
    const { neighbours } = timeline.villageAt(village, 0);
    const signings = Array.from(week.keys()).filter(
      (e) => neighbours.includes(who[e]) && (kind[e] === SIGNS_PACT || kind[e] === SIGNS_STATE),
    );
    expect(history.neighbourSignings).toEqual(signings.map((e) => ({ week: week[e], kind: kind[e], value: value[e] })));
  });

  it('has the trust, offers and meetings that the other questions tell', () => {
    for (let week = 0; week < weeks; week += 7) {
      const ledger = timeline.ledgerAt(village, week);
      const open = ledger.options.filter(({ available }) => available).length;
      expect(history.met[week] === 1).toBe(ledger.met && open > 1);
      expect(history.offers[week]).toBe((ledger.offeredByState ? 2 : 0) + (ledger.offeredByJnim ? 4 : 0));
      const state = timeline.villageAt(village, week);
      expect(history.trustState.mean[week]).toBe(state.trustState);
      expect(history.trustJnim.mean[week]).toBe(state.trustJnim);
    }
  });

  it('changes its stance by choice only in weeks in which it met', () => {
    for (const { week, kind } of history.events) {
      if (kind >= SIGNS_STATE && kind <= LEAVES_STATE + 1) expect(history.met[week]).toBe(1);
    }
  });

  it('has trust within its interval, and that within 0 and 1', () => {
    for (const { mean, low, high } of [history.trustState, history.trustJnim]) {
      mean.forEach((trust, t) => {
        expect(0 <= low[t] && low[t] <= trust && trust <= high[t] && high[t] <= 1).toBe(true);
      });
    }
  });
});

describe('all villages at a week', () => {
  it.each([0, 1, 26, 77, weeks])('after %d weeks are what each is by itself, with the attacks so far', (week) => {
    const all = timeline.villagesAt(week);
    const { events } = result;
    expect(all.week).toBe(week);
    for (let i = 0; i < villages; i++) {
      const one = timeline.villageAt(i, week);
      expect(all.stance[i]).toBe(result.stances[week * villages + i]);
      expect([all.present[i], all.trustState[i], all.trustJnim[i]]).toEqual([
        one.present,
        one.trustState,
        one.trustJnim,
      ]);
      expect(all.blockaded[i] === 1).toBe(one.weeksBlockaded !== undefined);
      const attacks = Array.from(events.week.keys()).filter(
        (e) => events.village[e] === i && events.week[e] < week && events.kind[e] <= MILITIA_ATTACK,
      );
      expect(all.attacks[i]).toBe(attacks.length);
    }
  });

  it('refuses a village or a week that is not there with a RangeError', () => {
    expect(() => timeline.historyOf(villages)).toThrow(RangeError);
    expect(() => timeline.villagesAt(weeks + 1)).toThrow(RangeError);
  });
});

describe('a timeline', () => {
  it('answers other questions alike before and after a history', () => {
    const fresh = createTimeline(spec);
    const before = [fresh.villageAt(3, 50), fresh.ledgerAt(4, 20)];
    fresh.historyOf(5);
    expect([fresh.villageAt(3, 50), fresh.ledgerAt(4, 20)]).toEqual(before);
  });
});
