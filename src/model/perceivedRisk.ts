import { exp } from '../random/exp.ts';
import { fading } from './fading.ts';
import { HOLDING, PACT, STATE } from './stance.ts';
import { inForce, type World } from './world.ts';

/** Weekly hazard that a stance attracts, without what shields from it; see `threat`. */
function threat(world: World, village: number, stance: number): number {
  const { state, population, spec } = world;
  const c = population.cercle[village];
  const jnim = state.presenceJnim[village];
  const abuse = inForce(world, 'abuseRate', c) * state.presenceState[village] * jnim;
  const blind = inForce(world, 'indiscriminate', c);
  switch (stance) {
    case HOLDING:
      return inForce(world, 'raidRate', c) * jnim + abuse * (blind + (1 - blind) * inForce(world, 'suspicion', c));
    case STATE:
      return (
        inForce(world, 'reprisalRate', c) * jnim +
        inForce(world, 'raidOnState', c) * inForce(world, 'raidRate', c) * jnim +
        abuse * inForce(world, 'abuseOnState', c) * blind
      );
    case PACT:
      return (
        abuse * (blind + inForce(world, 'abuseOnPact', c) * (1 - blind)) +
        (inForce(world, 'spoilerRate', c) * spec.cercles[c].militia) / 3 +
        inForce(world, 'breachRate', c) * jnim
      );
    default:
      throw new Error(`invalid stance: ${stance}`);
  }
}

/**
 * Chance R of at least one attack within the horizon if the village took a stance: the threat that the stance attracts,
 * times how much worse or better than expected it went for the village (weight 1) and its neighbours (weight 2ω) in that
 * stance. The correction is the posterior mean of a rate ratio under a Gamma prior worth `riskPriorWeeks` of exposure.
 */
export function perceivedRisk(world: World, village: number, stance: number): number {
  const { state, population } = world;
  const c = population.cercle[village];
  const n = population.size;
  const { count, nearest } = population.neighbours;
  let seen = 0;
  let expected = 0;
  for (let k = village * count; k < (village + 1) * count; k++) {
    seen += state.seen[stance * n + nearest[k]];
    expected += state.expected[stance * n + nearest[k]];
  }
  const weight = 2 * inForce(world, 'neighbourEvidence', c);
  const faded = fading(state.week[0], inForce(world, 'riskHalfLife'));
  seen = (state.seen[stance * n + village] + weight * seen) * faded;
  expected = (state.expected[stance * n + village] + weight * expected) * faded;
  const base = threat(world, village, stance);
  const prior = inForce(world, 'riskPriorWeeks', c) * base;
  if (prior === 0) return 0;
  const rate = (base * (prior + seen)) / (prior + expected);
  return 1 - exp(-inForce(world, 'riskHorizon', c) * rate);
}
