import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionRules } from '../../src/model/spec.ts';
import { simulate } from '../../src/run/simulate.ts';
import type { RunSpec } from '../../src/run/spec.ts';
import { createTimeline, type Timeline } from '../../src/run/timeline.ts';
import { changeFrom, specOf } from '../support/scenarios.ts';
import { toyModel, toyRun } from '../support/toyModel.ts';

/** Everything a timeline can be asked about a village and a week. */
type Question = readonly [kind: 'villageAt' | 'ledgerAt', village: number, week: number];

/** Questions about any village and week of a run, in any order. */
function questionsFor({ weeks }: RunSpec, villages: number, seed: number, count: number): Question[] {
  const question = fc.tuple(
    fc.constantFrom<Question[0]>('villageAt', 'ledgerAt'),
    fc.nat(villages - 1),
    fc.oneof(fc.nat(weeks - 1), fc.constantFrom(0, 12, 13, 14, 26, 39, weeks - 1)),
  );
  return fc.sample(question, { numRuns: count, seed });
}

const answer = (timeline: Timeline, [kind, village, week]: Question) => timeline[kind](village, week);

/** A toy in which nearly everything changes on the way: trust, forces, mobile units that follow the attacks. */
const changing = toyModel({
  stateStrategy: 'reactive',
  jnimStrategy: 'contested',
  parameters: { stateUnits: 2, jnimUnits: 3, stateOutreach: 10, jnimOutreach: 10, integratedStrength: 1 },
  later: [
    [17, { statePriorTrust: 0.9, priorStrength: 30, handedStrength: 2 }],
    [33, { jnimPriorTrust: 0.1, seasonPeakWeek: 10, garrisonStrength: 3 }],
  ],
});

const specs: Readonly<Record<string, RunSpec>> = {
  ...Object.fromEntries(
    decisionRules.map((rule) => [rule, specOf('central-mali-2025', { weeks: 45, fraction: 0.02, decisionRule: rule })]),
  ),
  'two valleys': specOf('two-valleys'),
  'abuse that stops': specOf('abuse-stops', { weeks: 45, fraction: 0.02 }),
  'trust that is won back in week 20': specOf('central-mali-2025', {
    weeks: 45,
    fraction: 0.02,
    interventions: [changeFrom(20, { parameter: 'statePriorTrust', set: 0.9 })],
  }),
  'a toy that changes on the way': toyRun(changing, 50),
};

describe.each(Object.entries(specs))('a timeline of %s', (_, spec) => {
  const villages = simulate({ ...spec, weeks: 1 }).villages.people.length;

  it('has the result of a simple run', () => {
    const recorded = { ...spec, record: { places: true, frames: true, events: true, digest: true } };
    expect(createTimeline(recorded).result).toEqual(simulate(recorded));
  });

  it('gives the same answer whatever was asked before', () => {
    const asked = createTimeline(spec);
    for (const question of questionsFor(spec, villages, 7, 40)) {
      expect(answer(asked, question), question.join(' ')).toEqual(answer(createTimeline(spec), question));
    }
  });

  it('describes a village after some weeks as a run of so many weeks ends', () => {
    const asked = createTimeline(spec);
    for (const [, village, week] of questionsFor(spec, villages, 8, 25).filter((question) => question[2] > 0)) {
      const short = createTimeline({ ...spec, weeks: week });
      expect(asked.villageAt(village, week), `week ${week}`).toEqual(short.villageAt(village, week));
    }
  });
});

describe('a timeline', () => {
  const spec = specOf('two-valleys', { weeks: 20 });
  const timeline = createTimeline(spec);

  it('describes villages from set-up to the end, and explains weeks that were run', () => {
    expect(timeline.villageAt(23, 0)).toMatchObject({ week: 0, stance: 'holding', dead: 0, displaced: 0 });
    expect(timeline.villageAt(0, 20).week).toBe(20);
    expect(timeline.ledgerAt(0, 19).week).toBe(19);
  });

  it.each([
    ['villageAt', 24, 0],
    ['villageAt', -1, 0],
    ['villageAt', 0.5, 0],
    ['villageAt', 0, 21],
    ['villageAt', 0, -1],
    ['ledgerAt', 0, 20],
    ['ledgerAt', 0, 1.5],
    ['ledgerAt', 24, 0],
  ] as const)('refuses %s(%d, %d) with a RangeError', (kind, village, week) => {
    expect(() => timeline[kind](village, week)).toThrow(RangeError);
  });
});
