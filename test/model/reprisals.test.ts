import { describe, expect, it } from 'vitest';
import { REPRISAL } from '../../src/model/events.ts';
import type { ListedVillage } from '../../src/model/spec.ts';
import { simulate } from '../../src/run/simulate.ts';
import { peace, type ToyOptions, toyModel, toyRun, type Values } from '../support/toyModel.ts';

const VILLAGES = 300;
const WEEKS = 200;
const RATE = 0.3;

/** Villages in the state's DDR that stay there, where JNIM is everywhere and the state nowhere. */
function reprisalsIn(parameters: Values, later: ToyOptions['later'] = []) {
  const villages = Array.from(
    { length: VILLAGES },
    (_, k): ListedVillage => ({ cercle: 0, number: k + 1, xKm: 0, yKm: 0, people: 1_000_000 }),
  );
  const model = toyModel({
    cercles: [{ areaKm2: 1e-6, jnim: 3, state: 0 }],
    villages,
    decisionRule: 'threshold',
    initialStances: [{ cercle: 0, state: 1, pact: 0 }],
    parameters: { ...peace, jnimReach: 5, displacedPerDeath: 0, thresholdMean: 2, reprisalRate: RATE, ...parameters },
    later,
  });
  const { events } = simulate(toyRun(model, WEEKS, { record: { events: true } }));
  const weeks: number[][] = Array.from({ length: VILLAGES }, () => []);
  events.kind.forEach((kind, e) => {
    if (kind === REPRISAL) weeks[events.village[e]].push(events.week[e]);
  });
  return weeks;
}

/** Mean of one week plus at most eight: 1 + min(8, ⌊θ · Gamma(2)⌋), from P(Gamma(2) > x) = (1 + x)·e^−x. */
const meanDelay = (scale: number) =>
  [1, 2, 3, 4, 5, 6, 7, 8].reduce((sum, k) => sum + (1 + k / scale) * Math.exp(-k / scale), 1);

describe('reprisals', () => {
  it.each([1.5, 10])('come at the rate of decisions, delays of scale %d and chances of being carried out', (scale) => {
    const weeks = reprisalsIn({ reprisalDelay: scale });
    // A cycle: 1 / rate weeks until the decision (JNIM's presence is 1 within 1e-5), then the delay; 95 % are carried out.
    const perWeek = (1 - Math.exp(-3)) / (1 / RATE + meanDelay(scale));
    const count = weeks.reduce((sum, own) => sum + own.length, 0);
    // More than 4,500 of them; cycles vary by less than their mean, so a standard error is below 1.5 %, and far less in
    // fact. The first cycle starts at week 0, which costs less than half a cycle of 200 weeks: 3 %.
    expect(Math.abs(count / (VILLAGES * WEEKS * perWeek) - 1)).toBeLessThan(0.05);
  });

  it('are one at a time, decided again in the week after at the earliest, and at least a week after that', () => {
    const gaps = reprisalsIn({}).flatMap((own) => own.slice(1).map((week, k) => week - own[k]));
    expect(Math.min(...gaps)).toBe(2);
  });

  it('come again when a truce in which none was carried out is over', () => {
    const weeks = reprisalsIn({ reprisalHazard: 0 }, [[50, { reprisalHazard: 3 }]]).flat();
    expect(weeks.filter((week) => week < 50)).toEqual([]);
    expect(weeks.length).toBeGreaterThan(1000);
  });

  it('do not come without decisions', () => {
    expect(reprisalsIn({ reprisalRate: 0 }).flat()).toEqual([]);
  });
});
