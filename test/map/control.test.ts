import { describe, expect, it } from 'vitest';
import { cercleControl, controlByCercle } from '../../src/map/control.ts';
import { ABANDONED, HOLDING, PACT, STATE } from '../../src/model/stance.ts';

describe('control of a cercle', () => {
  it.each([
    ['none', 0, 0],
    ['none', 0.14, 0.09],
    ['state', 0.15, 0.07],
    ['state', 0.5, 0.24],
    ['jnim', 0.07, 0.15],
    ['jnim', 0, 1],
    ['contested', 0.1, 0.1],
    ['contested', 0.15, 0.08],
    ['contested', 0.5, 0.25],
    ['contested', 0.4, 0.45],
  ] as const)('is %s at %f in DDR and %f under a pact', (control, state, pact) => {
    expect(cercleControl({ state, pact })).toBe(control);
  });

  it('treats both sides alike', () => {
    const mirrored = { none: 'none', state: 'jnim', jnim: 'state', contested: 'contested' } as const;
    for (let state = 0; state <= 1; state += 0.03) {
      for (let pact = 0; pact <= 1 - state; pact += 0.03) {
        expect(cercleControl({ state: pact, pact: state })).toBe(mirrored[cercleControl({ state, pact })]);
      }
    }
  });

  it('counts all villages of each cercle, abandoned ones too', () => {
    const cercle = Uint16Array.from([0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
    const stances = Uint8Array.from([STATE, HOLDING, HOLDING, HOLDING, PACT, ...Array(6).fill(ABANDONED)]);
    expect(controlByCercle({ cercle }, stances, 3)).toEqual(['state', 'none', 'none']);
  });
});
