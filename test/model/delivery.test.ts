import { describe, expect, it } from 'vitest';
import { PROMISE_BROKEN, SERVED } from '../../src/model/events.ts';
import type { ListedVillage } from '../../src/model/spec.ts';
import { simulate } from '../../src/run/simulate.ts';
import { startWorld } from '../../src/run/start.ts';
import { peace, toyModel, toyRun, type Values } from '../support/toyModel.ts';

const N = 100;

/** A hundred villages that start in the state's DDR and stay there; the weeks and villages of an event. */
function eventsOf(kind: number, weeks: number, parameters: Values) {
  const villages = Array.from({ length: N }, (_, k): ListedVillage => ({ cercle: 0, number: k + 1, xKm: k, yKm: 0 }));
  const model = toyModel({
    villages,
    decisionRule: 'threshold',
    initialStances: [{ cercle: 0, state: 1, pact: 0 }],
    parameters: { ...peace, thresholdMean: 2, ddrLead: 0, ...parameters },
  });
  const spec = toyRun(model, weeks, { record: { events: true } });
  const { events } = simulate(spec);
  const signedWeek = startWorld(spec).state.signedWeek;
  return Array.from(events.kind.keys())
    .filter((e) => events.kind[e] === kind)
    .map((e) => ({ week: events.week[e], village: events.village[e], signed: signedWeek[events.village[e]] }));
}

const inWeek = (served: readonly { week: number }[], week: number) =>
  served.filter((event) => event.week === week).length;

describe('the places of the state’s DDR', () => {
  it('go to those who signed first, ties to the lower village', () => {
    const served = eventsOf(SERVED, 30, { ddrPlaces: 3 });
    expect(served.map(({ week }) => week)).toEqual([...served.keys()].map((k) => Math.floor(k / 3)));
    const order = [...served].sort((a, b) => a.signed - b.signed || a.village - b.village);
    expect(served).toEqual(order);
  });

  it('wait for the lead time', () => {
    const served = eventsOf(SERVED, 80, { ddrPlaces: 5, ddrLead: 60, ddrHold: 104 });
    expect(served.length).toBe(N);
    for (const { week, signed } of served) expect(week - signed).toBeGreaterThanOrEqual(60);
  });

  it('open at a steady rate when less than one opens in a week', () => {
    // 0.13 places a week: the 8th, 16th, 24th … week brings the sum over a whole number.
    const served = eventsOf(SERVED, 80, { ddrPlaces: 0.13 });
    expect(served.length).toBe(Math.floor(80 * 0.13));
    expect(served[0].week).toBe(7);
  });

  it('are kept for at most the weeks of the limit', () => {
    // Nobody may be served for 60 weeks after signing; the first came up to 51 weeks ago.
    const served = eventsOf(SERVED, 70, { ddrPlaces: 0.5, ddrLead: 65, ddrHold: 8 });
    const first = Math.min(...served.map(({ week }) => week));
    expect(inWeek(served, first)).toBeLessThanOrEqual(4);
  });

  it('serve as many as open when none are kept', () => {
    const served = eventsOf(SERVED, 10, { ddrPlaces: 5, ddrHold: 0 });
    expect(served.length).toBe(50);
  });

  it('count a broken promise each time the patience runs out', () => {
    const broken = eventsOf(PROMISE_BROKEN, 60, { promiseWeeks: 26 });
    expect(broken.length).toBeGreaterThan(N);
    for (const { week, signed } of broken) expect((week - signed) % 26).toBe(0);
    for (let village = 0; village < N; village++) {
      const own = broken.filter((event) => event.village === village);
      const { signed } = own[0];
      expect(own.length).toBe(Math.floor((59 - signed) / 26) - Math.max(0, Math.floor((-1 - signed) / 26)));
    }
  });
});
