import { fading } from '../fading.ts';
import { outcomeIndex as O } from '../outcomes.ts';
import { parameterIndex as P } from '../parameters/table.ts';
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
  const { stance: stances, present, displaced, dead, weapons, blockadedSince, isServed, presenceState } = state;
  const { forState, againstState, forJnim, againstJnim, neighboursIn } = state;
  const n = population.size;
  const end = population.cercleStart[cercle + 1];
  const priorState = inForce(world, P.statePriorTrust, cercle);
  const priorJnim = inForce(world, P.jnimPriorTrust, cercle);
  const strength = inForce(world, P.priorStrength, cercle);
  const faded = fading(state.week[0], inForce(world, P.evidenceHalfLife));
  // Summed cercle by cercle: the area comes to the same bytes whether or not its cercles are recorded.
  let [away, killed, arms, closedIn, waiting] = [0, 0, 0, 0, 0];
  let [linksToPacts, linksAmongPacts, sumState, sumJnim] = [0, 0, 0, 0];
  for (let i = population.cercleStart[cercle]; i < end; i++) {
    const stance = stances[i];
    values[O.villagesHolding + stance]++;
    values[O.peopleHolding + stance] += present[i];
    away += displaced[i];
    killed += dead[i];
    arms += weapons[i];
    if (blockadedSince[i] >= 0) closedIn++;
    if (stance === STATE && isServed[i] === 0) waiting++;
    const pactNeighbours = neighboursIn[PACT * n + i];
    linksToPacts += pactNeighbours;
    if (stance === PACT) {
      linksAmongPacts += pactNeighbours;
      if (presenceState[i] < 0.5) values[O.parallelGovernance] += present[i];
    }
    const trustState = trustFrom(priorState, strength, faded, forState[i], againstState[i]);
    const trustJnim = trustFrom(priorJnim, strength, faded, forJnim[i], againstJnim[i]);
    sumState += trustState;
    sumJnim += trustJnim;
    binsState[Math.floor(trustState * BINS)]++;
    binsJnim[Math.floor(trustJnim * BINS)]++;
  }
  values[O.displaced] += away;
  values[O.dead] += killed;
  values[O.weaponsHeld] += arms;
  values[O.blockaded] += closedIn;
  values[O.ddrWaiting] += waiting;
  sums[LINKS_TO_PACTS] += linksToPacts;
  sums[LINKS_AMONG_PACTS] += linksAmongPacts;
  sums[SUM_TRUST_STATE] += sumState;
  sums[SUM_TRUST_JNIM] += sumJnim;
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
