import { describe, expect, it } from 'vitest';
import { SERVED, SIGNS_STATE } from '../../src/model/events.ts';
import { type OutcomeId, outcomeTable } from '../../src/model/outcomes.ts';
import { step } from '../../src/model/step.ts';
import { type RunResult, seriesOf } from '../../src/run/result.ts';
import { simulate } from '../../src/run/simulate.ts';
import type { RunSpec } from '../../src/run/spec.ts';
import { startWorld } from '../../src/run/start.ts';
import { faultsOfWorld } from '../support/invariants.ts';
import { specOf } from '../support/scenarios.ts';
import { toyModel, toyRun } from '../support/toyModel.ts';

/** Villages that change sides all the time, are served quickly, and rearm quickly: everything that moves weapons. */
const churn = toyModel({
  cercles: [{ villages: 30 }, { villages: 20, militia: 3 }],
  initialStances: [{ cercle: 0, state: 0.3, pact: 0.3 }],
  parameters: {
    leaningWeeks: 1,
    meetingChance: 1,
    stateOutreach: 50,
    jnimOutreach: 50,
    ddrPlaces: 1,
    ddrLead: 2,
    promiseWeeks: 1,
    keptArms: 0.1,
    rearmingRate: 0.3,
    switchingCost: 0,
  },
});

/** Villages that empty and fill again: everything that moves people. */
const ruin = toyModel({
  cercles: [
    { villages: 30, jnim: 3 },
    { villages: 20, militia: 3 },
  ],
  parameters: {
    raidRate: 0.3,
    abuseRate: 0.1,
    spoilerRate: 0.3,
    breachRate: 0.1,
    reprisalRate: 0.3,
    deathsMu: 3,
    blockadeRate: 0.5,
    blockadeFlight: 0.2,
    abandonedBelow: 0.7,
    quietWeeks: 1,
    returnRate: 0.8,
  },
});

const specs: Readonly<Record<string, RunSpec>> = {
  'central Mali': specOf('central-mali-2025', { fraction: 0.05 }),
  'two valleys': specOf('two-valleys'),
  'pacts from before 2025': specOf('pacts-before-2025', { fraction: 0.05 }),
  'reprisals that escalate': specOf('reprisals-escalate', { fraction: 0.05 }),
  'a mass atrocity, chosen by threshold': specOf('abuse-shock', { fraction: 0.05, decisionRule: 'threshold' }),
  'a toy where everybody changes sides': toyRun(churn, 104),
  'a toy that is ruined': toyRun(ruin, 104),
};

describe.each(Object.entries(specs))('%s', (_, spec) => {
  it('conserves people, weapons, neighbours and the queue in every week, village by village', () => {
    const world = startWorld(spec);
    expect(faultsOfWorld(world)).toEqual([]);
    let registered = world.state.registered.reduce((sum, count) => sum + count, 0);
    let served = 0;
    for (let week = 0; week < spec.weeks; week++) {
      step(world);
      expect(faultsOfWorld(world), `week ${week}`).toEqual([]);
      for (let e = 0; e < world.events.count; e++) {
        if (world.events.kind[e] === SIGNS_STATE) registered++;
        if (world.events.kind[e] === SERVED) served++;
      }
      expect(world.state.registered.reduce((sum, count) => sum + count, 0)).toBe(registered);
      expect(world.state.served.reduce((sum, count) => sum + count, 0)).toBe(served);
    }
  });

  it('conserves villages, people and weapons in the series of every place', () => {
    const result = simulate({ ...spec, record: { places: true } });
    const armed = weaponsAtStart(result, spec);
    result.places.forEach((place, p) => {
      const at = (outcome: OutcomeId, week: number) => seriesOf(result, outcome, p)[week];
      for (let week = 0; week < spec.weeks; week++) {
        const sum = (...outcomes: OutcomeId[]) => outcomes.reduce((all, outcome) => all + at(outcome, week), 0);
        expect(sum('villagesHolding', 'villagesState', 'villagesPact', 'villagesAbandoned')).toBe(place.villages);
        const present = sum('peopleHolding', 'peopleState', 'peoplePact', 'peopleAbandoned');
        expect(present + sum('displaced', 'dead')).toBe(place.people);
        const weapons = sum('weaponsHeld', 'weaponsWithState', 'weaponsWithJnim', 'weaponsLost');
        expect(weapons - at('weaponsRearmed', week)).toBe(armed[p]);
      }
    });
  });

  it('adds up cercles to regions and regions to the area', () => {
    const result = simulate({ ...spec, record: { places: true } });
    const of = (kind: string) => result.places.flatMap((place, p) => (place.kind === kind ? [p] : []));
    for (const { id } of outcomeTable.filter(({ aggregation }) => aggregation === 'sum')) {
      const area = seriesOf(result, id);
      for (const parts of [of('region'), of('cercle')]) {
        const sum = area.map((_, week) => parts.reduce((all, p) => all + seriesOf(result, id, p)[week], 0));
        expect(sum, id).toEqual(area);
      }
    }
  });
});

/** Weapons of each place before the run, counted from the villages. */
function weaponsAtStart(result: RunResult, spec: RunSpec): number[] {
  const { population } = startWorld(spec);
  const { cercles } = spec.model;
  return result.places.map(({ kind, id }) => {
    const belongs = (c: number) => kind === 'area' || (kind === 'region' ? cercles[c].region : cercles[c].id) === id;
    return population.weapons.reduce((sum, held, i) => (belongs(population.cercle[i]) ? sum + held : sum), 0);
  });
}

describe('the toys', () => {
  it('do exercise what they are for', () => {
    const last = (spec: RunSpec, outcome: OutcomeId) => seriesOf(simulate(spec), outcome)[spec.weeks - 1];
    const total = (spec: RunSpec, outcome: OutcomeId) => seriesOf(simulate(spec), outcome).reduce((a, b) => a + b, 0);
    expect(total(toyRun(churn, 104), 'leftState')).toBeGreaterThan(100);
    expect(last(toyRun(churn, 104), 'weaponsRearmed')).toBeGreaterThan(100);
    expect(last(toyRun(churn, 104), 'ddrServed')).toBeGreaterThan(10);
    expect(total(toyRun(ruin, 104), 'newlyAbandoned')).toBeGreaterThan(20);
    expect(total(toyRun(ruin, 104), 'resettled')).toBeGreaterThan(20);
  });
});
