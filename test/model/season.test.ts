import { describe, expect, it } from 'vitest';
import { seasonFactor } from '../../src/model/processes/season.ts';
import { step } from '../../src/model/step.ts';
import { startWorld } from '../../src/run/start.ts';
import { toyModel, toyRun } from '../support/toyModel.ts';

const cosine = (week: number, peak: number, loss: number) =>
  1 - loss * Math.max(0, Math.cos((2 * Math.PI * (week - peak)) / 52));

describe('the season', () => {
  it('follows the cosine within 0.0017 of the loss, in every week and for every peak', () => {
    for (let peak = 0; peak < 52; peak++) {
      for (let week = 0; week < 156; week++) {
        expect(Math.abs(seasonFactor(week, peak, 1) - cosine(week, peak, 1))).toBeLessThan(0.0017);
      }
    }
  });

  it('costs all of the loss at the peak, and nothing in the dry half of the year', () => {
    expect(seasonFactor(36, 36, 0.35)).toBe(0.65);
    expect(seasonFactor(36 + 52, 36, 0.35)).toBe(0.65);
    for (let week = 49; week <= 75; week++) expect(seasonFactor(week, 36, 0.35)).toBe(1);
  });

  it('lowers the presence of the state in a run, and not that of JNIM', () => {
    const fieldsAfter = (weeks: number, seasonalLoss: number) => {
      const world = startWorld(toyRun(toyModel({ parameters: { seasonalLoss } }), 60));
      for (let week = 0; week < weeks; week++) step(world);
      return world.state;
    };
    for (const weeks of [1, 30, 37, 45, 60]) {
      const [with_, without] = [fieldsAfter(weeks, 0.35), fieldsAfter(weeks, 0)];
      expect(with_.presenceJnim).toEqual(without.presenceJnim);
      without.presenceState.forEach((presence, i) => {
        // π = 1 − exp(−σ · x): the factor is the ratio of the logarithms. Within 0.0017 · 0.35, and rounding.
        const factor = Math.log(1 - with_.presenceState[i]) / Math.log(1 - presence);
        expect(Math.abs(factor - cosine(weeks - 1, 36, 0.35))).toBeLessThan(0.0006);
      });
    }
  });
});
