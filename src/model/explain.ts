import { exp } from '../random/exp.ts';
import { availableStances } from './available.ts';
import { decide } from './decisions/rules.ts';
import { flipsOf } from './flip.ts';
import { leaning } from './leaning.ts';
import { type Ledger, type LedgerOption, termIds } from './ledger.ts';
import { meetingChance, meets } from './processes/deliberation.ts';
import { ABANDONED, PACT, STATE, stanceIds } from './stance.ts';
import { runProcesses, schedule } from './step.ts';
import { computeUtilities } from './utilities.ts';
import type { World } from './world.ts';

const DELIBERATION = schedule.findIndex(({ id }) => id === 'deliberation');
const RECOVERY = schedule.findIndex(({ id }) => id === 'recovery');
const TERMS = termIds.length;
const ALL_STANCES = 0b111;

/** Steps the world through its next week, with a look at the moment of deliberation; the look must not change the world. */
export function stepObserved(world: World, atDeliberation: () => void): void {
  world.events.count = 0;
  runProcesses(world, 0, DELIBERATION);
  atDeliberation();
  runProcesses(world, DELIBERATION, schedule.length);
  world.state.week[0]++;
}

/**
 * Steps the world through its next week and tells why a village chose as it did. The ledger reads the same utilities, the
 * same leanings and the same offers as the choice itself, at the moment of deliberation.
 */
export function explain(world: World, village: number): Ledger {
  const { state } = world;
  world.events.count = 0;
  const week = state.week[0];
  runProcesses(world, 0, DELIBERATION);
  const before = state.stance[village];
  const ledger = {
    village,
    week,
    before: stanceIds[before],
    met: before !== ABANDONED && meets(world, village),
    meetingChance: before === ABANDONED ? 0 : meetingChance(world, village),
    choice: stanceIds[before === ABANDONED ? ABANDONED : decide[world.spec.decisionRule](world, village)],
    offeredByState: (state.offers[village] & (1 << STATE)) !== 0,
    offeredByJnim: (state.offers[village] & (1 << PACT)) !== 0,
    options: before === ABANDONED ? [] : optionsOf(world, village),
    flips: before === ABANDONED ? [] : flipsOf(world, village),
  };
  runProcesses(world, DELIBERATION, RECOVERY);
  const after = stanceIds[state.stance[village]];
  runProcesses(world, RECOVERY, schedule.length);
  state.week[0]++;
  return { ...ledger, after };
}

function optionsOf(world: World, village: number): LedgerOption[] {
  computeUtilities(world, village, ALL_STANCES);
  const { terms, total } = world.utilities;
  const available = availableStances(world, village);
  const isOpen = (stance: number) => (available & (1 << stance)) !== 0;
  const noisy = world.spec.decisionRule === 'logit';
  let best = Number.NEGATIVE_INFINITY;
  for (let stance = 0; stance < 3; stance++) if (isOpen(stance)) best = Math.max(best, total[stance]);
  const weights = [0, 1, 2].map((stance) => (isOpen(stance) ? exp(total[stance] - best) : 0));
  const sum = weights[0] + weights[1] + weights[2];
  return [0, 1, 2].map((stance) => ({
    stance: stanceIds[stance] as LedgerOption['stance'],
    available: isOpen(stance),
    terms: Array.from(terms.subarray(stance * TERMS, (stance + 1) * TERMS)),
    utility: total[stance],
    leaning: noisy ? leaning(world, village, stance) : 0,
    probability: weights[stance] / sum,
  }));
}
