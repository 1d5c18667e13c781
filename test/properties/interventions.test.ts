import { describe, expect, it } from 'vitest';
import { step } from '../../src/model/step.ts';
import type { RunResult } from '../../src/run/result.ts';
import { simulate } from '../../src/run/simulate.ts';
import type { RunSpec } from '../../src/run/spec.ts';
import { startWorld } from '../../src/run/start.ts';
import { changeFrom, specOf } from '../support/scenarios.ts';

const START = 60;
const WEEKS = 80;
const options = { fraction: 0.05, weeks: WEEKS, record: { places: true, frames: true, events: true } };

const campaign = { id: 'campaign', label: { en: 'A campaign' }, from: START, to: 70, campaign: 'koro' };
const garrison = {
  ...changeFrom(START, { parameter: 'garrisonStrength', set: 0 }),
  where: { cercle: 'djenne' },
};

const interventions = {
  'abuse that stops': changeFrom(START, { parameter: 'abuseRate', scale: 0 }),
  'a garrison that leaves': garrison,
  'a campaign in one cercle': campaign,
  'more assemblies': changeFrom(START, { parameter: 'meetingChance', set: 1 }),
  'less trust in the state': changeFrom(START, { parameter: 'statePriorTrust', set: 0.05 }),
  'mobile units': changeFrom(START, { parameter: 'stateUnits', set: 5 }),
};

/** All that a run recorded of the weeks before the intervention. */
function recordedBefore({ series, stances, blockades, events, places, villages, weeks }: RunResult) {
  const frames = (START + 1) * villages.people.length;
  const end = events.week.findIndex((week) => week >= START);
  const rows = series.length / weeks;
  return {
    places,
    stances: stances.slice(0, frames),
    blockades: blockades.slice(0, frames),
    events: [events.week, events.village, events.kind, events.value].map((column) => column.slice(0, end)),
    series: Array.from({ length: rows }, (_, row) => series.slice(row * weeks, row * weeks + START)),
  };
}

describe.each(Object.entries(interventions))('%s from week 60', (_, intervention) => {
  const base = specOf('central-mali-2025', options);
  const changed = specOf('central-mali-2025', { ...options, interventions: [intervention] });

  it('leaves every series, stance, blockade and event of weeks 0 to 59 as it was', () => {
    expect(recordedBefore(simulate(changed))).toEqual(recordedBefore(simulate(base)));
  });

  it('leaves every byte of the state after 60 weeks as it was, and changes it later', () => {
    const bytesAfter = (spec: RunSpec, weeks: number) => {
      const world = startWorld(spec);
      for (let week = 0; week < weeks; week++) step(world);
      return Buffer.from(world.state.buffer.slice(0));
    };
    expect(bytesAfter(changed, START).equals(bytesAfter(base, START))).toBe(true);
    expect(bytesAfter(changed, WEEKS).equals(bytesAfter(base, WEEKS))).toBe(false);
  });

  it('changes something from week 60 on', () => {
    expect(simulate(changed).series).not.toEqual(simulate(base).series);
  });
});
