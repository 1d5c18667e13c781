import { fading } from '../fading.ts';
import { outcomeIndex as O } from '../outcomes.ts';
import { PACT, STATE } from '../stance.ts';
import { trustFrom } from '../trust.ts';
import { inForce, type World } from '../world.ts';
import { BINS, LINKS_AMONG_PACTS, LINKS_TO_PACTS, SUM_TRUST_JNIM, SUM_TRUST_STATE } from './sums.ts';

/** Adds the stocks of a cercle's villages to its values, its sums and its trust histograms. */
export function countVillages(
  world: World,
  cercle: number,
  values: Float64Array,
  sums: Float64Array,
  binsState: Int32Array,
  binsJnim: Int32Array,
): void {
  const { state, population } = world;
  const n = population.size;
  const priorState = inForce(world, 'statePriorTrust', cercle);
  const priorJnim = inForce(world, 'jnimPriorTrust', cercle);
  const strength = inForce(world, 'priorStrength', cercle);
  const faded = fading(state.week[0], inForce(world, 'evidenceHalfLife'));
  for (let i = population.cercleStart[cercle]; i < population.cercleStart[cercle + 1]; i++) {
    const stance = state.stance[i];
    values[O.villagesHolding + stance]++;
    values[O.peopleHolding + stance] += state.present[i];
    values[O.displaced] += state.displaced[i];
    values[O.dead] += state.dead[i];
    values[O.weaponsHeld] += state.weapons[i];
    if (state.blockadedSince[i] >= 0) values[O.blockaded]++;
    if (stance === STATE && state.isServed[i] === 0) values[O.ddrWaiting]++;
    const pactNeighbours = state.neighboursIn[PACT * n + i];
    sums[LINKS_TO_PACTS] += pactNeighbours;
    if (stance === PACT) {
      sums[LINKS_AMONG_PACTS] += pactNeighbours;
      if (state.presenceState[i] < 0.5) values[O.parallelGovernance] += state.present[i];
    }
    const trustState = trustFrom(priorState, strength, faded, state.forState[i], state.againstState[i]);
    const trustJnim = trustFrom(priorJnim, strength, faded, state.forJnim[i], state.againstJnim[i]);
    sums[SUM_TRUST_STATE] += trustState;
    sums[SUM_TRUST_JNIM] += trustJnim;
    binsState[Math.floor(trustState * BINS)]++;
    binsJnim[Math.floor(trustJnim * BINS)]++;
  }
  values[O.fled] += state.fled[cercle];
  values[O.returned] += state.returned[cercle];
  values[O.weaponsWithState] += state.weaponsWithState[cercle];
  values[O.weaponsWithJnim] += state.weaponsWithJnim[cercle];
  values[O.weaponsLost] += state.weaponsLost[cercle];
  values[O.weaponsRearmed] += state.weaponsRearmed[cercle];
  values[O.ddrRegistered] += state.registered[cercle];
  values[O.ddrServed] += state.served[cercle];
  values[O.ddrBroken] += state.broken[cercle];
}
