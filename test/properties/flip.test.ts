import { describe, expect, it } from 'vitest';
import { availableStances } from '../../src/model/available.ts';
import { decide } from '../../src/model/decisions/rules.ts';
import { stepObserved } from '../../src/model/explain.ts';
import { fading } from '../../src/model/fading.ts';
import { flipsOf } from '../../src/model/flip.ts';
import { leaning } from '../../src/model/leaning.ts';
import { type Flip, termIds } from '../../src/model/ledger.ts';
import { parameterIndex as P, type ParameterId } from '../../src/model/parameters/table.ts';
import { decisionRules } from '../../src/model/spec.ts';
import { ABANDONED, HOLDING, PACT, STATE } from '../../src/model/stance.ts';
import { computeUtilities } from '../../src/model/utilities.ts';
import { inForce, type World } from '../../src/model/world.ts';
import type { RunSpec } from '../../src/run/spec.ts';
import { startWorld } from '../../src/run/start.ts';
import { createTimeline } from '../../src/run/timeline.ts';
import { specOf } from '../support/scenarios.ts';
import { toyModel, toyRun } from '../support/toyModel.ts';

const busy = toyModel({ parameters: { stateOutreach: 40, jnimOutreach: 40, meetingChance: 0.3, leaningWeeks: 1 } });

const runs: readonly (readonly [string, RunSpec])[] = (['logit', 'bestResponse'] as const).flatMap((decisionRule) => [
  [`central Mali, ${decisionRule}`, specOf('central-mali-2025', { fraction: 0.02, decisionRule })] as const,
  [`two valleys, ${decisionRule}`, specOf('two-valleys', { decisionRule })] as const,
  [`pacts before 2025, ${decisionRule}`, specOf('pacts-before-2025', { fraction: 0.02, decisionRule })] as const,
  [`a busy toy, ${decisionRule}`, toyRun({ ...busy, decisionRule }, 60)] as const,
]);

/** Steps through a run and shows, every week, at most three villages that have something to choose. */
function atChoices(spec: RunSpec, look: (world: World, village: number) => void): void {
  const world = startWorld(spec);
  const { size } = world.population;
  for (let week = 0; week < spec.weeks; week++) {
    stepObserved(world, () => {
      const villages = Array.from({ length: size }, (_, k) => (k + 7 * week) % size);
      const choosing = villages.filter(
        (i) => world.state.stance[i] !== ABANDONED && availableStances(world, i) !== 1 << HOLDING,
      );
      for (const village of choosing.slice(0, 3)) look(world, village);
    });
  }
}

const choice = (world: World, village: number) => decide[world.spec.decisionRule](world, village);

/** What a village chooses with an entry of a column changed. */
function withEntry(
  world: World,
  village: number,
  column: Float64Array | Int32Array,
  at: number,
  value: number,
): number {
  const before = column[at];
  column[at] = value;
  const chosen = choice(world, village);
  column[at] = before;
  return chosen;
}

/** What a village chooses when as much evidence for and against a side as it has is such that its trust is `trust`. */
function withTrust(world: World, village: number, side: 'State' | 'Jnim', trust: number): number {
  const c = world.population.cercle[village];
  const [inFavour, against] = [world.state[`for${side}`], world.state[`against${side}`]];
  const prior: ParameterId = side === 'State' ? 'statePriorTrust' : 'jnimPriorTrust';
  const strength = inForce(world, P.priorStrength, c);
  const faded = fading(world.state.week[0], inForce(world, P.evidenceHalfLife));
  const before = [inFavour[village], against[village]];
  const all = before[0] + before[1];
  inFavour[village] = (trust * (strength + all * faded) - inForce(world, P[prior], c) * strength) / faded;
  against[village] = all - inFavour[village];
  const chosen = choice(world, village);
  [inFavour[village], against[village]] = before;
  return chosen;
}

/** What a village chooses, by hand from the terms, when it perceives another risk of one stance. */
function withRisk(world: World, village: number, stance: number, risk: number): number {
  computeUtilities(world, village, 0b111);
  const terms = world.utilities.terms.slice();
  const size = termIds.length;
  const c = world.population.cercle[village];
  terms[stance * size + termIds.indexOf('risk')] = -inForce(world, P.riskWeight, c) * risk;
  const score = (option: number) =>
    terms.subarray(option * size, (option + 1) * size).reduce((sum, term) => sum + term) +
    (world.spec.decisionRule === 'logit' ? leaning(world, village, option) : 0);
  const own = world.state.stance[village];
  const open = [HOLDING, STATE, PACT].filter((option) => availableStances(world, village) & (1 << option));
  const best = Math.max(...open.map(score));
  return score(own) === best ? own : open.find((option) => score(option) === best)!;
}

function applied(world: World, village: number, { quantity }: Flip, value: number): number {
  const { state, population } = world;
  switch (quantity) {
    case 'trustState':
      return withTrust(world, village, 'State', value);
    case 'trustJnim':
      return withTrust(world, village, 'Jnim', value);
    case 'presenceState':
      return withEntry(world, village, state.presenceState, village, value);
    case 'presenceJnim':
      return withEntry(world, village, state.presenceJnim, village, value);
    case 'riskHolding':
      return withRisk(world, village, HOLDING, value);
    case 'riskState':
      return withRisk(world, village, STATE, value);
    case 'riskPact':
      return withRisk(world, village, PACT, value);
    default: {
      const stance = { neighboursHolding: HOLDING, neighboursState: STATE, neighboursPact: PACT }[quantity];
      return withEntry(world, village, state.neighboursIn, stance * population.size + village, value);
    }
  }
}

/** Trust set through evidence is right to the last few bits only: a hair beyond the border, far below any share shown. */
const beyond = ({ quantity, from, to = from }: Flip) =>
  quantity.startsWith('trust') ? to + 1e-9 * Math.sign(to - from) : to;

const halfWay = ({ quantity, from, to = from }: Flip) =>
  quantity.startsWith('neighbours') ? from + Math.trunc((to - from) / 2) : from + (to - from) / 2;

const share = ({ from, to, most }: Flip) => (to === undefined ? Number.POSITIVE_INFINITY : Math.abs(to - from) / most);

describe('the smallest change that flips a choice', () => {
  it('flips it when applied to the world, half of it does not, and a quantity that cannot flip it does not at its ends', () => {
    let [choices, flips, answers] = [0, 0, 0];
    for (const [name, spec] of runs) {
      atChoices(spec, (world, village) => {
        const chosen = choice(world, village);
        const found = flipsOf(world, village)!;
        choices++;
        if (found[0].to !== undefined) answers++;
        for (const flip of found) {
          const said = `${name}, week ${world.state.week[0]}, village ${village}, ${flip.quantity}`;
          if (flip.to === undefined) {
            for (const end of [0, flip.most]) expect(applied(world, village, flip, end), said).toBe(chosen);
            continue;
          }
          flips++;
          expect(applied(world, village, flip, beyond(flip)), said).not.toBe(chosen);
          expect(applied(world, village, flip, halfWay(flip)), `half: ${said}`).toBe(chosen);
        }
      });
    }
    expect(choices).toBeGreaterThan(1000);
    expect(flips).toBeGreaterThan(2000);
    // Nearly every choice hangs on something.
    expect(answers / choices).toBeGreaterThan(0.8);
  });

  it('stays in range, comes in order of its share of the range, and leaves the world as it was', () => {
    for (const [, spec] of runs) {
      atChoices(spec, (world, village) => {
        const before = Buffer.from(world.state.buffer.slice(0));
        const flips = flipsOf(world, village)!;
        expect(before.equals(Buffer.from(world.state.buffer))).toBe(true);
        expect(flips.map(share)).toEqual(flips.map(share).sort((a, b) => a - b));
        for (const { from, to = from, most, quantity } of flips) {
          for (const value of [from, to]) expect(value >= 0 && value <= most).toBe(true);
          if (quantity.startsWith('neighbours')) expect(Number.isInteger(to)).toBe(true);
        }
      });
    }
  });
});

describe('the ledger', () => {
  it('has no such number under rules that do not take the highest utility', () => {
    for (const decisionRule of decisionRules) {
      const timeline = createTimeline(toyRun({ ...busy, decisionRule }, 10));
      const known = timeline.ledgerAt(3, 5).flips !== undefined;
      expect(known, decisionRule).toBe(decisionRule === 'logit' || decisionRule === 'bestResponse');
    }
  });

  it('says what was chosen or would have been, gives exact sums, and has nothing to flip where one option is open', () => {
    for (const [, spec] of runs) {
      const timeline = createTimeline(spec);
      for (let week = 0; week < spec.weeks; week += 9) {
        const { options, flips, choice: chosen, met, after, before } = timeline.ledgerAt(week % 20, week);
        if (before === 'abandoned') continue;
        for (const { terms, utility } of options) {
          expect(terms.reduce((sum, term) => sum + term) === utility).toBe(true);
        }
        if (met) expect(after).toBe(chosen);
        const open = options.filter(({ available }) => available);
        expect(flips!.length > 0).toBe(open.length > 1);
        for (const flip of flips!) if (flip.to !== undefined) expect(flip.choice).not.toBe(chosen);
      }
    }
  });
});
