import { fading } from './fading.ts';
import { parameterIndex as P } from './parameters/table.ts';
import { inForce, type World } from './world.ts';

/**
 * Mean τ of the Beta belief that a side keeps its promises: (a0 + for) / (n0 + for + against), with the evidence as it has
 * faded by now. Evidence columns hold forward-decayed pseudo-counts.
 */
export function trustFrom(prior: number, strength: number, faded: number, inFavour: number, against: number): number {
  return (prior * strength + inFavour * faded) / (strength + (inFavour + against) * faded);
}

/** Trust of a village in the state this week. */
export function trustInState(world: World, village: number): number {
  const { state, population } = world;
  const c = population.cercle[village];
  const faded = fading(state.week[0], inForce(world, P.evidenceHalfLife));
  const strength = inForce(world, P.priorStrength, c);
  const prior = inForce(world, P.statePriorTrust, c);
  return trustFrom(prior, strength, faded, state.forState[village], state.againstState[village]);
}

/** Trust of a village in JNIM this week. */
export function trustInJnim(world: World, village: number): number {
  const { state, population } = world;
  const c = population.cercle[village];
  const faded = fading(state.week[0], inForce(world, P.evidenceHalfLife));
  const strength = inForce(world, P.priorStrength, c);
  const prior = inForce(world, P.jnimPriorTrust, c);
  return trustFrom(prior, strength, faded, state.forJnim[village], state.againstJnim[village]);
}
