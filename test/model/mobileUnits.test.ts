import { describe, expect, it } from 'vitest';
import type { Strategy } from '../../src/model/spec.ts';
import { step } from '../../src/model/step.ts';
import { startWorld } from '../../src/run/start.ts';
import { type ToyOptions, toyModel, toyRun, type Values } from '../support/toyModel.ts';

/** The state is at home in the east only, 80 km from the origin of the plane, around which the west lies. */
const cercles = [{ state: 0 }, { xKm: 80, state: 3 }];

/** State presence by village after some weeks; villages 0 to 39 are in the west, the others in the east. */
function presenceWith(stateStrategy: Strategy, weeks: number, parameters: Values, later: ToyOptions['later'] = []) {
  const world = startWorld(toyRun(toyModel({ cercles, stateStrategy, parameters, later }), weeks));
  for (let week = 0; week < weeks; week++) step(world);
  return world.state.presenceState.slice();
}

/** Mean gain of presence in the west and in the east. */
function gains(withUnits: Float64Array, without: Float64Array): { west: number; east: number } {
  const difference = withUnits.map((value, i) => value - without[i]);
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { west: mean(difference.subarray(0, 40)), east: mean(difference.subarray(40)) };
}

describe.each<Strategy>(['static', 'consolidate'])('one mobile unit under the %s strategy', (strategy) => {
  it('stands where its side is at home, from the week in which it is placed', () => {
    const without = presenceWith(strategy, 5, {});
    const { west, east } = gains(presenceWith(strategy, 5, {}, [[4, { stateUnits: 1 }]]), without);
    expect(east).toBeGreaterThan(0.01);
    expect(west).toBeLessThan(east / 3);
  });

  it('stands nowhere else when it comes between two placements', () => {
    const without = presenceWith(strategy, 6, {});
    const { west, east } = gains(presenceWith(strategy, 6, {}, [[5, { stateUnits: 1 }]]), without);
    // None yet, or one in the east.
    expect(west).toBeLessThanOrEqual(east / 3);
  });

  it('stands nowhere else before it is first placed', () => {
    const { west, east } = gains(presenceWith(strategy, 0, { stateUnits: 1 }), presenceWith(strategy, 0, {}));
    expect(west).toBeLessThanOrEqual(east / 3);
  });

  it('follows the presence that is there without it, however strong it is itself', () => {
    const weakEast = [{ state: 0 }, { xKm: 80, state: 0.5 }];
    const presenceOf = (stateUnits: number) => {
      const parameters = { stateUnits, unitStrength: 2 };
      const world = startWorld(toyRun(toyModel({ cercles: weakEast, stateStrategy: strategy, parameters }), 1));
      step(world);
      return world.state.presenceState.slice();
    };
    const { west, east } = gains(presenceOf(1), presenceOf(0));
    expect(east).toBeGreaterThan(0.01);
    expect(west).toBeLessThan(east / 3);
  });
});

describe('mobile units of both sides', () => {
  it('go with the population, four weeks at a time', () => {
    const big = { cercle: 1, number: 1, xKm: 80, yKm: 0, people: 5000 };
    const small = { cercle: 0, number: 1, xKm: 0, yKm: 0, people: 100 };
    const parameters = { stateUnits: 3, jnimUnits: 2, unitStrength: 5 };
    const strategies = { stateStrategy: 'population', jnimStrategy: 'population' } as const;
    const model = toyModel({ cercles: [{}, { xKm: 80 }], villages: [small, big], parameters, ...strategies });
    const world = startWorld(toyRun(model, 4));
    for (let week = 0; week < 4; week++) {
      step(world);
      const { presenceState, presenceJnim } = world.state;
      expect(presenceState[1]).toBeGreaterThan(presenceState[0]);
      expect(presenceJnim[1]).toBeGreaterThan(presenceJnim[0]);
    }
  });
});
