import { exp } from '../random/exp.ts';
import { fading } from './fading.ts';
import { parameterIndex as P } from './parameters/table.ts';
import { HOLDING, PACT, STATE } from './stance.ts';
import { inForce, type World } from './world.ts';

/** Weekly hazard that a stance attracts, without what shields from it; see `threat`. */
function threat(world: World, village: number, stance: number): number {
  const { state, population, spec } = world;
  const c = population.cercle[village];
  const jnim = state.presenceJnim[village];
  const abuse = inForce(world, P.abuseRate, c) * state.presenceState[village] * jnim;
  const blind = inForce(world, P.indiscriminate, c);
  switch (stance) {
    case HOLDING:
      return inForce(world, P.raidRate, c) * jnim + abuse * (blind + (1 - blind) * inForce(world, P.suspicion, c));
    case STATE:
      return (
        inForce(world, P.reprisalRate, c) * jnim +
        inForce(world, P.raidOnState, c) * inForce(world, P.raidRate, c) * jnim +
        abuse * inForce(world, P.abuseOnState, c) * blind
      );
    case PACT:
      return (
        abuse * (blind + inForce(world, P.abuseOnPact, c) * (1 - blind)) +
        (inForce(world, P.spoilerRate, c) * spec.cercles[c].militia) / 3 +
        inForce(world, P.breachRate, c) * jnim
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
  const weight = 2 * inForce(world, P.neighbourEvidence, c);
  const faded = fading(state.week[0], inForce(world, P.riskHalfLife));
  seen = (state.seen[stance * n + village] + weight * seen) * faded;
  expected = (state.expected[stance * n + village] + weight * expected) * faded;
  const base = threat(world, village, stance);
  const prior = inForce(world, P.riskPriorWeeks, c) * base;
  if (prior === 0) return 0;
  const rate = (base * (prior + seen)) / (prior + expected);
  return 1 - exp(-inForce(world, P.riskHorizon, c) * rate);
}
