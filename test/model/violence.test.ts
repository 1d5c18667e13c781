import { describe, expect, it } from 'vitest';
import type { ListedVillage } from '../../src/model/spec.ts';
import { HOLDING, PACT, STATE } from '../../src/model/stance.ts';
import { step } from '../../src/model/step.ts';
import { simulate } from '../../src/run/simulate.ts';
import { startWorld } from '../../src/run/start.ts';
import { createTimeline } from '../../src/run/timeline.ts';
import { toyModel, toyRun, type Values } from '../support/toyModel.ts';

/** Presences that the worked examples start from; a bar over a letter in the comments means 1 minus it. */
const STATE_HERE = 0.4;
const JNIM_HERE = 0.6;

/** Three villages at one place, one in each stance, half armed at the start; militias at half density. */
function threeStances(parameters: Values = {}) {
  const villages = [1, 2, 3].map((number): ListedVillage => ({ ...at, number }));
  const base = {
    cercles: [{ areaKm2: 1e-6, jnim: 3, state: 1.5, militia: 1.5 }],
    villages,
    initialStances: [{ cercle: 0, state: 1 / 3, pact: 1 / 3 }],
    parameters: {
      // All bases stand within a metre of the villages: π = 1 − exp(−η · strength), with strengths 1 and 2.7.
      stateReach: -Math.log(1 - STATE_HERE),
      jnimReach: -Math.log(1 - JNIM_HERE) / 2.7,
      seasonalLoss: 0,
      keptArms: 0.4,
      ...parameters,
    },
  };
  return toyModel(base);
}
const at = { cercle: 0, xKm: 0, yKm: 0, people: 1000, cohesion: 0.5, arms: 0.5 };

/** The hazards that a village of each stance was to expect in week 0, by village. */
function expectedAfterOneWeek(parameters: Values = {}) {
  const world = startWorld(toyRun(threeStances(parameters), 1));
  const stances = Array.from(world.state.stance);
  const { presenceState, presenceJnim, expected } = world.state;
  expect(presenceState[0]).toBeCloseTo(STATE_HERE, 4);
  expect(presenceJnim[0]).toBeCloseTo(JNIM_HERE, 4);
  step(world);
  return (stance: number) => expected[stance * 3 + stances.indexOf(stance)];
}

describe('the table of violence, by hand for π^S = 0.4, π^J = 0.6 and a militia density of 0.5', () => {
  /*
   * holding, A = 0.5, one of two neighbours under a pact:
   *   raid 0.0068 · 0.6 · 0.6 · (1 − 0.25 − 0.15)                          = 0.00146880
   *   abuse 0.0024 · 0.24 · (0.88 + 0.12 · (0.15 + 0.85 · 0.5))            = 0.00054662
   *   militia 0.3 · 0.0042 · 0.5 · 0.6                                     = 0.00037800
   * state, A = 0.2:
   *   raid ½ · 0.0068 · 0.36 · (1 − 0.1)                                   = 0.00110160
   *   reprisal 0.0135 · 0.6 · (1 − 0.28)                                   = 0.00583200
   *   abuse 0.0024 · 0.24 · 0.3 · 0.88                                     = 0.00015206
   *   militia 0.0042 · 0.5 · 0.6                                           = 0.00126000
   * pact:
   *   breach 0.0007 · 0.6                                                  = 0.00042000
   *   abuse 0.0024 · 0.24 · (0.88 + 1.5 · 0.12)                            = 0.00061056
   *   militia 0.0042 · 0.5 · 0.4                                           = 0.00084000
   */
  it('gives the hazards of each stance', () => {
    const hazard = expectedAfterOneWeek();
    // Bases within a metre: presences within 4e-5 of the round numbers.
    expect(hazard(HOLDING)).toBeCloseTo(0.00239342, 6);
    expect(hazard(STATE)).toBeCloseTo(0.00834566, 6);
    expect(hazard(PACT)).toBeCloseTo(0.00187056, 6);
  });

  it('gives each cell by itself when the other rates are zero', () => {
    const none: Values = { raidRate: 0, abuseRate: 0, spoilerRate: 0, breachRate: 0, reprisalRate: 0 };
    const cells: readonly (readonly [Values, readonly [number, number, number]])[] = [
      [{ raidRate: 0.0068 }, [0.0014688, 0.0011016, 0]],
      [{ abuseRate: 0.0024 }, [0.00054662, 0.00015206, 0.00061056]],
      [{ spoilerRate: 0.0042 }, [0.000378, 0.00126, 0.00084]],
      [{ breachRate: 0.0007 }, [0, 0, 0.00042]],
      [{ reprisalRate: 0.0135 }, [0, 0.005832, 0]],
    ];
    for (const [rate, row] of cells) {
      const hazard = expectedAfterOneWeek({ ...none, ...rate });
      row.forEach((value, stance) => {
        expect(hazard(stance), `${JSON.stringify(rate)} ${stance}`).toBeCloseTo(value, 6);
      });
    }
  });
});

describe('perceived risk, by hand', () => {
  it('is the threat over the horizon, corrected by what was seen against what was to be expected', () => {
    // Nothing seen in week 0. Holding: r0 = 0.0068·0.6 + 0.0024·0.24·(0.88 + 0.12·0.15) = 0.00408 + 0.000517248.
    // Own exposure 0.00239342; its two neighbours have none in holding.
    const r0 = 0.004597248;
    const rate = (r0 * 30 * r0) / (30 * r0 + 0.00239342);
    const risk = 1 - Math.exp(-26 * rate);
    const timeline = createTimeline(toyRun(threeStances(), 1));
    const holder = [0, 1, 2].find((village) => timeline.villageAt(village, 0).stance === 'holding')!;
    expect(timeline.result.series.length).toBeGreaterThan(0);
    expect(timeline.ledgerAt(holder, 0).options[HOLDING].terms[3]).toBeCloseTo(-6 * risk, 3);
    // State: r0 = 0.0135·0.6 + ½·0.0068·0.6 + 0.0024·0.24·0.3·0.88 = 0.010292064; a neighbour’s exposure counts 0.26.
    const r1 = 0.010292064;
    const stateRate = (r1 * 30 * r1) / (30 * r1 + 0.26 * 0.00834566);
    expect(timeline.ledgerAt(holder, 0).options[STATE].terms[3]).toBeCloseTo(-6 * (1 - Math.exp(-26 * stateRate)), 3);
    // Pact: r0 = 0.0024·0.24·(0.88 + 0.18) + 0.0042·0.5 + 0.0007·0.6 = 0.00313056.
    const r2 = 0.00313056;
    const pactRate = (r2 * 30 * r2) / (30 * r2 + 0.26 * 0.00187056);
    expect(timeline.ledgerAt(holder, 0).options[PACT].terms[3]).toBeCloseTo(-6 * (1 - Math.exp(-26 * pactRate)), 3);
  });

  it('is nothing where nothing threatens', () => {
    const none: Values = { raidRate: 0, abuseRate: 0, spoilerRate: 0, breachRate: 0, reprisalRate: 0 };
    const { options } = createTimeline(toyRun(threeStances(none), 1)).ledgerAt(0, 0);
    for (const { terms } of options) expect(Math.abs(terms[3])).toBe(0);
  });
});

describe('attacks', () => {
  // Villages that hold arms and are never offered anything else: one hazard, all year.
  const count = 400;
  const villages = Array.from({ length: count }, (_, k): ListedVillage => ({ ...at, number: k + 1, arms: 0 }));
  const parameters: Values = {
    stateReach: 0,
    jnimReach: 5,
    raidRate: 0.3,
    spoilerRate: 0.3,
    abuseRate: 0,
    blockadeRate: 0,
    displacedPerDeath: 0,
    deathsMu: 0.15,
    abandonedBelow: 0,
    deathShareMax: 1,
    stateOutreach: 0,
    jnimOutreach: 0,
    returnRate: 0,
  };
  const cercles = [{ areaKm2: 1e-6, jnim: 3, state: 0, militia: 1.5 }];
  const people = villages.map((village) => ({ ...village, people: 1_000_000 }));
  const result = simulate(
    toyRun(toyModel({ cercles, villages: people, parameters }), 26, { record: { events: true } }),
  );
  // raid 0.3 · (1 − 0.15) = 0.255, militia 0.3 · 0.3 · 0.5 = 0.045: 0.3 in all.
  const n = count * 26;

  it('happen with the chance 1 − exp(−Σh), and fall to each side in proportion to its hazard', () => {
    const attacks = result.events.kind.length;
    const chance = 1 - Math.exp(-0.3);
    // Four binomial standard errors.
    expect(Math.abs(attacks / n - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / n));
    const raids = result.events.kind.filter((kind) => kind === 0).length;
    expect(Math.abs(raids / attacks - 0.85)).toBeLessThan(4 * Math.sqrt((0.85 * 0.15) / attacks));
  });

  it('kill the whole part of a lognormal number of people', () => {
    const deaths = Array.from(result.events.value);
    // P(no death) = Φ(−0.15 / 1.05) = 0.4432; P(10 and more) = Φ(−(ln 10 − 0.15) / 1.05) = 0.0202. Four standard errors.
    const share = (counts: (d: number) => boolean) => deaths.filter(counts).length / deaths.length;
    const error = (p: number) => 4 * Math.sqrt((p * (1 - p)) / deaths.length);
    expect(Math.abs(share((d) => d === 0) - 0.4432)).toBeLessThan(error(0.4432));
    expect(Math.abs(share((d) => d >= 10) - 0.0202)).toBeLessThan(error(0.0202));
  });
});
