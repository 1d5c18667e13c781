import { describe, expect, it } from 'vitest';
import { BLOCKADE_BEGINS, BLOCKADE_ENDS, MILITIA_ATTACK, REPRISAL, SERVED } from '../../src/model/events.ts';
import { PACT, STATE } from '../../src/model/stance.ts';
import { step } from '../../src/model/step.ts';
import { startWorld } from '../../src/run/start.ts';
import { type ToyOptions, toyModel, toyRun, type Values } from '../support/toyModel.ts';

/**
 * A world in which stances never change, so that one process can only touch another through the draws: thresholds that
 * nobody reaches, no abandonment, an even outreach. Deals from before the start show all that deals attract.
 */
const frozen: ToyOptions = {
  cercles: [
    { villages: 60, jnim: 3 },
    { villages: 60, militia: 3, state: 3 },
  ],
  decisionRule: 'threshold',
  initialStances: [
    { cercle: 0, state: 0.4, pact: 0.3 },
    { cercle: 1, state: 0.3, pact: 0.2 },
  ],
};
const lively: Values = {
  thresholdMean: 2,
  thresholdSd: 0,
  abandonedBelow: 0,
  campaignShare: 0,
  raidRate: 0.05,
  abuseRate: 0.05,
  spoilerRate: 0.05,
  breachRate: 0.05,
  reprisalRate: 0.1,
  blockadeRate: 0.1,
  stateOutreach: 20,
  jnimOutreach: 20,
  ddrPlaces: 0.3,
  ddrLead: 2,
};

/** What each process did, as lines of week, village and what happened. */
interface Traces {
  readonly attacks: readonly string[];
  readonly reprisals: readonly string[];
  readonly blockades: readonly string[];
  readonly stateOffers: readonly string[];
  readonly jnimOffers: readonly string[];
  readonly served: readonly string[];
}

function tracesWith(values: Values): Traces {
  const traces = { attacks: [], reprisals: [], blockades: [], stateOffers: [], jnimOffers: [], served: [] } as {
    [Name in keyof Traces]: string[];
  };
  const world = startWorld(toyRun(toyModel({ ...frozen, parameters: { ...lively, ...values } }), 80));
  for (let week = 0; week < 80; week++) {
    step(world);
    const { events, state } = world;
    for (let e = 0; e < events.count; e++) {
      const line = `${week} ${events.village[e]} ${events.kind[e]}`;
      const kind = events.kind[e];
      if (kind === REPRISAL) traces.reprisals.push(`${week} ${events.village[e]}`);
      else if (kind <= MILITIA_ATTACK) traces.attacks.push(line);
      if (kind === BLOCKADE_BEGINS || kind === BLOCKADE_ENDS) traces.blockades.push(line);
      if (kind === SERVED) traces.served.push(line);
    }
    state.offers.forEach((offers, i) => {
      if (offers & (1 << STATE)) traces.stateOffers.push(`${week} ${i}`);
      if (offers & (1 << PACT)) traces.jnimOffers.push(`${week} ${i}`);
    });
  }
  return traces;
}

const base = tracesWith({});

/** Each rate, and the traces that must not feel whether it is zero. One draw decides among the attacks of a week. */
const untouched: Readonly<Record<string, readonly (keyof Traces)[]>> = {
  blockadeRate: ['attacks', 'reprisals', 'stateOffers', 'jnimOffers', 'served'],
  reprisalRate: ['blockades', 'stateOffers', 'jnimOffers', 'served'],
  raidRate: ['blockades', 'stateOffers', 'jnimOffers', 'served'],
  abuseRate: ['blockades', 'stateOffers', 'jnimOffers', 'served'],
  spoilerRate: ['blockades', 'stateOffers', 'jnimOffers', 'served'],
  breachRate: ['blockades', 'stateOffers', 'jnimOffers', 'served'],
  stateOutreach: ['attacks', 'reprisals', 'blockades', 'jnimOffers', 'served'],
  jnimOutreach: ['attacks', 'reprisals', 'blockades', 'stateOffers', 'served'],
  ddrPlaces: ['attacks', 'reprisals', 'blockades', 'stateOffers', 'jnimOffers'],
};

describe('a process without a rate', () => {
  it('would be seen: every process does something in the world of this test', () => {
    for (const [name, lines] of Object.entries(base)) expect(lines.length, name).toBeGreaterThan(10);
  });

  it.each(Object.entries(untouched))('%s at zero moves no draw of another process', (rate, names) => {
    const without = tracesWith({ [rate]: 0 });
    expect(without).not.toEqual(base);
    for (const name of names) expect(without[name], name).toEqual(base[name]);
  });

  it('reprisals at zero move no attack but those of the weeks in which a reprisal was due', () => {
    const without = tracesWith({ reprisalRate: 0 });
    const placeOf = (line: string) => line.slice(0, line.lastIndexOf(' '));
    const known = new Set([...base.reprisals, ...base.attacks]);
    expect(without.reprisals).toEqual([]);
    expect(without.attacks.filter((line) => !known.has(line) && !known.has(placeOf(line)))).toEqual([]);
    // A reprisal that is due raises the hazard to 3 and more, so another side attacks in its stead in a few weeks of 100.
    const kept = new Set(without.attacks);
    const added = base.attacks.filter((line) => !kept.has(line));
    expect(added.length).toBeLessThan(0.1 * base.reprisals.length);
  });

  it('hazards at zero take attacks of their kind away and add none of it', () => {
    const kinds = { raidRate: 0, breachRate: 2, abuseRate: 3, spoilerRate: 4 };
    for (const [rate, kind] of Object.entries(kinds)) {
      const { attacks } = tracesWith({ [rate]: 0, reprisalRate: 0 });
      expect(attacks.filter((line) => line.endsWith(` ${kind}`))).toEqual([]);
      expect(attacks.length).toBeGreaterThan(0);
    }
  });
});

describe('without any offer', () => {
  it('the attacks of the default world are the same with blockades and without', () => {
    const attacksWith = (blockadeRate: number) => {
      const parameters = { stateOutreach: 0, jnimOutreach: 0, abandonedBelow: 0, blockadeRate };
      const world = startWorld(toyRun(toyModel({ cercles: frozen.cercles!, parameters }), 104));
      const lines: string[] = [];
      for (let week = 0; week < 104; week++) {
        step(world);
        for (let e = 0; e < world.events.count; e++) {
          const kind = world.events.kind[e];
          if (kind <= MILITIA_ATTACK) lines.push(`${week} ${world.events.village[e]} ${kind}`);
        }
      }
      return lines;
    };
    expect(attacksWith(0.01).length).toBeGreaterThan(10);
    expect(attacksWith(0)).toEqual(attacksWith(0.01));
    expect(attacksWith(0.2)).toEqual(attacksWith(0));
  });
});
