import { describe, expect, it } from 'vitest';
import { ABUSE, BREACH, MILITIA_ATTACK, PROMISE_BROKEN, RAID, REPRISAL, SERVED } from '../../src/model/events.ts';
import { PACT, STATE } from '../../src/model/stance.ts';
import { createTimeline } from '../../src/run/timeline.ts';
import { type ToyOptions, toyModel, toyRun } from '../support/toyModel.ts';

const WEEKS = 60;

/** Villages that never change their stance, and attacks on all of them. */
const options: ToyOptions = {
  cercles: [{ villages: 25, jnim: 3, militia: 3, state: 2 }],
  decisionRule: 'threshold',
  initialStances: [{ cercle: 0, state: 0.4, pact: 0.3 }],
  parameters: {
    thresholdMean: 2,
    thresholdSd: 0,
    abandonedBelow: 0,
    neighbourCount: 4,
    evidenceHalfLife: 30,
    raidRate: 0.1,
    abuseRate: 0.1,
    spoilerRate: 0.05,
    breachRate: 0.05,
    reprisalRate: 0.1,
    ddrPlaces: 0.3,
    ddrLead: 2,
    promiseWeeks: 8,
  },
};

/** What an event teaches whom it happens to: pseudo-counts for and against the state, for and against JNIM. */
function lessonOf(kind: number, stance: number): readonly [number, number, number, number] {
  switch (kind) {
    case RAID:
    case REPRISAL:
      return [0, stance === STATE ? 2 : 0, 0, 1];
    case BREACH:
      return [0, 0, 0, 4];
    case ABUSE:
      return [0, 4, 0.6 * 4, 0];
    case MILITIA_ATTACK:
      return [0, stance === STATE ? 1 : 0, 0, stance === PACT ? 1 : 0];
    case SERVED:
      return [2, 0, 0, 0];
    case PROMISE_BROKEN:
      return [0, 1, 0, 0];
    default:
      return [0, 0, 0, 0];
  }
}

describe('trust', () => {
  const spec = toyRun(toyModel(options), WEEKS, { record: { events: true, frames: true } });
  const timeline = createTimeline(spec);
  const { events, stances, villages } = timeline.result;
  const n = villages.people.length;

  it('sees every kind of event in this run', () => {
    for (const kind of [RAID, REPRISAL, BREACH, ABUSE, MILITIA_ATTACK, SERVED, PROMISE_BROKEN]) {
      expect(events.kind.filter((other) => other === kind).length, `event ${kind}`).toBeGreaterThan(3);
    }
  });

  it.each([1, 20, 60])('after %d weeks is the prior and all that was learned, halved every 30 weeks', (weeks) => {
    for (let village = 0; village < n; village++) {
      const seen = timeline.villageAt(village, weeks);
      const counts = [0, 0, 0, 0];
      // What happened in week t has faded for weeks − t weeks when it is read after `weeks` weeks.
      const kept = (week: number) => 2 ** (-(weeks - week) / 30);
      const attacked = new Set<number>();
      events.kind.forEach((kind, e) => {
        const [week, other] = [events.week[e], events.village[e]];
        if (week >= weeks) return;
        if (other === village && kind <= MILITIA_ATTACK) attacked.add(week);
        const heard = other === village ? 1 : seen.neighbours.includes(other) ? 0.13 : 0;
        lessonOf(kind, stances[week * n + other]).forEach((lesson, k) => {
          counts[k] += heard * lesson * kept(week);
        });
      });
      for (let week = 0; week < weeks; week++) {
        if (stances[week * n + village] !== PACT || attacked.has(week)) continue;
        // JNIM's presence does not change: it has no season and no mobile units here.
        counts[2] += 0.045 * seen.presenceJnim * kept(week);
      }
      const [forState, againstState, forJnim, againstJnim] = counts;
      // Some hundred additions in another order, and another power function.
      expect(seen.trustState).toBeCloseTo((12 * 0.42 + forState) / (12 + forState + againstState), 10);
      expect(seen.trustJnim).toBeCloseTo((12 * 0.36 + forJnim) / (12 + forJnim + againstJnim), 10);
    }
  });
});
