import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeTable } from '../../src/model/outcomes.ts';
import { parameterIndex } from '../../src/model/parameters/table.ts';
import { step } from '../../src/model/step.ts';
import { seriesOf } from '../../src/run/result.ts';
import { simulate } from '../../src/run/simulate.ts';
import type { RunSpec } from '../../src/run/spec.ts';
import { startWorld } from '../../src/run/start.ts';
import { createTimeline } from '../../src/run/timeline.ts';
import { arbitraryRun } from '../support/arbitraryRuns.ts';
import { faultsOfWorld } from '../support/invariants.ts';
import { toyModel, toyRun } from '../support/toyModel.ts';

const settings = (numRuns: number, seed: number) => ({ numRuns, seed });

/** Largest value that the parameter takes in a run. */
function largest({ model }: RunSpec, id: keyof typeof parameterIndex): number {
  const count = model.cercles.length;
  const first = parameterIndex[id] * count;
  return Math.max(...model.segments.flatMap(({ values }) => Array.from(values.subarray(first, first + count))));
}

describe('villages of a few people, armed in full', () => {
  // Half a weapon is a full arming of ten people; whole weapons make it one or none.
  const tiny = [1, 2].map((number) => ({ cercle: 0, number, xKm: 0, yKm: 5 * number, people: 10, arms: 1 }));
  const model = toyModel({ cercles: [{ militia: 3, state: 0, jnim: 3 }], villages: tiny });

  it('are never less likely to be raided than not at all', () => {
    const world = startWorld(toyRun(model, 1));
    step(world);
    expect(faultsOfWorld(world)).toEqual([]);
  });

  it('see risks that are chances, whatever they have learned', () => {
    const parameters = { riskPriorWeeks: 1, militiaProtection: 0.5, spoilerRate: 0, abuseRate: 0, raidRate: 0.3 };
    const spec = toyRun({ ...model, segments: toyModel({ parameters }).segments }, 30);
    const timeline = createTimeline(spec);
    for (let week = 0; week < 30; week++) {
      for (const { terms } of timeline.ledgerAt(0, week).options) {
        expect(terms[3] <= 0 && terms[3] >= -largest(spec, 'riskWeight'), `week ${week}: ${terms[3]}`).toBe(true);
      }
    }
  });
});

describe('any valid model, however extreme', () => {
  it('runs with every invariant kept and no number that is none', () => {
    fc.assert(
      fc.property(arbitraryRun, (spec) => {
        const world = startWorld(spec);
        for (let week = 0; week < spec.weeks; week++) {
          step(world);
          expect(faultsOfWorld(world), `week ${week}`).toEqual([]);
        }
      }),
      settings(150, 1),
    );
  });

  it('runs for twenty years with the shortest memories and the strongest lessons', () => {
    const strongest = ['breach', 'attack', 'unprotected', 'abuse', 'spoiler', 'delivery', 'broken'] as const;
    const lessons = Object.fromEntries(strongest.map((lesson) => [`${lesson}Evidence`, 50]));
    const memory = { evidenceHalfLife: 4, riskHalfLife: 4, neighbourEvidence: 1, quietEvidence: 5, raidRate: 0.3 };
    const world = startWorld(toyRun(toyModel({ parameters: { ...lessons, ...memory, stateOutreach: 20 } }), 1040));
    for (let week = 0; week < 1040; week++) {
      step(world);
      if (week % 40 === 39) expect(faultsOfWorld(world), `week ${week}`).toEqual([]);
    }
  });

  it('gives finite series, with trusts that are shares', () => {
    fc.assert(
      fc.property(arbitraryRun, (spec) => {
        const result = simulate({ ...spec, record: { places: true, frames: true, events: true, digest: true } });
        for (const { id } of outcomeTable) {
          result.places.forEach((_, p) => {
            const values = seriesOf(result, id, p);
            expect(values.every(Number.isFinite), id).toBe(true);
            const low = id === 'moranPacts' ? Number.NEGATIVE_INFINITY : 0;
            const high = id.startsWith('trust') ? 1 : Number.POSITIVE_INFINITY;
            expect(
              values.every((value) => value >= low && value <= high),
              id,
            ).toBe(true);
          });
        }
      }),
      settings(100, 2),
    );
  });

  it('explains every choice with finite terms, chances that are shares, and risks that are chances', () => {
    fc.assert(
      fc.property(arbitraryRun, fc.nat(59), fc.nat(1), (spec, week, village) => {
        const timeline = createTimeline(spec);
        const ledger = timeline.ledgerAt(village, Math.min(week, spec.weeks - 1));
        const riskWeight = largest(spec, 'riskWeight');
        for (const option of ledger.options) {
          expect(option.terms.every(Number.isFinite)).toBe(true);
          expect(Number.isFinite(option.leaning)).toBe(true);
          expect(option.probability >= 0 && option.probability <= 1).toBe(true);
          expect(option.terms[3] <= 0 && option.terms[3] >= -riskWeight, 'risk').toBe(true);
        }
        expect(ledger.meetingChance >= 0 && ledger.meetingChance <= 1).toBe(true);
        const sum = ledger.options.reduce((all, { probability }) => all + probability, 0);
        if (ledger.options.length > 0) expect(sum).toBeCloseTo(1, 12);
        const seen = timeline.villageAt(village, spec.weeks);
        for (const trust of [seen.trustState, seen.trustJnim]) expect(trust >= 0 && trust <= 1).toBe(true);
      }),
      settings(200, 3),
    );
  });
});
