import { armsLevel } from './armsLevel.ts';
import { termIds } from './ledger.ts';
import { parameterIndex as P } from './parameters/table.ts';
import { perceivedRisk } from './perceivedRisk.ts';
import { HOLDING, PACT, STATE } from './stance.ts';
import { trustInJnim, trustInState } from './trust.ts';
import { inForce, type World } from './world.ts';

const TERMS = termIds.length;
const APPEAL = 0;
const TRUST = 1;
const PROTECTION = 2;
const RISK = 3;
const DELIVERY = 4;
const MARKETS = 5;
const AUTONOMY = 6;
const NEIGHBOURS = 7;
const BLOCKADE = 8;
const CHANGE = 9;

/** Utilities of the three stances for one village, and the terms they are sums of. */
export interface Utilities {
  /** `terms[stance * 10 + term]`, terms in the order of `termIds`. */
  readonly terms: Float64Array;
  /** Utility of each stance: its terms added from left to right. */
  readonly total: Float64Array;
}

/** Room for the utilities of one village. */
export function createUtilities(): Utilities {
  return { terms: new Float64Array(3 * TERMS), total: new Float64Array(3) };
}

/** Expected delivery q of the state's offer: certain once served, else what the cercle has seen of it. */
function expectedDelivery(world: World, village: number): number {
  const { state, population } = world;
  if (state.isServed[village]) return 1;
  const c = population.cercle[village];
  const count = inForce(world, P.deliveryPriorCount, c) * population.relativeScale;
  return (state.served[c] + count * inForce(world, P.deliveryPrior, c)) / (state.served[c] + state.broken[c] + count);
}

/**
 * Computes every term of every stance's utility for a village, available or not, into `world.utilities`.
 * The one place where utilities are made: the choice and the ledger both read them from here.
 */
export function computeUtilities(world: World, village: number): void {
  const { state, population, spec } = world;
  const { terms, total } = world.utilities;
  const c = population.cercle[village];
  const n = population.size;
  const own = state.stance[village];
  const trustState = trustInState(world, village);
  const trustJnim = trustInJnim(world, village);
  const trust = inForce(world, P.trustWeight, c);
  const protection = inForce(world, P.protectionWeight, c);
  const risk = inForce(world, P.riskWeight, c);
  const autonomy = inForce(world, P.autonomyWeight, c) * population.cohesion[village];
  const conformity = inForce(world, P.neighbourWeight, c) / population.neighbours.count;
  const blockade = state.blockadedSince[village] >= 0 ? -inForce(world, P.blockadeWeight, c) : 0;
  const change = -inForce(world, P.switchingCost, c);
  const ownProtection =
    inForce(world, P.armsProtection, c) * armsLevel(world, village) +
    (inForce(world, P.militiaProtection, c) * spec.cercles[c].militia) / 3;

  terms.fill(0);
  const hold = HOLDING * TERMS;
  terms[hold + PROTECTION] = protection * ownProtection;
  terms[hold + RISK] = -risk * perceivedRisk(world, village, HOLDING);
  terms[hold + AUTONOMY] = autonomy;
  terms[hold + NEIGHBOURS] =
    conformity * inForce(world, P.holdConformity, c) * state.neighboursIn[HOLDING * n + village];
  terms[hold + BLOCKADE] = blockade;
  terms[hold + CHANGE] = own === STATE || own === PACT ? change : 0;

  const deal = STATE * TERMS;
  terms[deal + APPEAL] = inForce(world, P.stateAppeal, c);
  terms[deal + TRUST] = trust * (2 * trustState - 1);
  terms[deal + PROTECTION] = protection * trustState * state.presenceState[village];
  terms[deal + RISK] = -risk * perceivedRisk(world, village, STATE);
  terms[deal + DELIVERY] = inForce(world, P.deliveryWeight, c) * expectedDelivery(world, village);
  terms[deal + AUTONOMY] = autonomy * inForce(world, P.autonomyState, c);
  terms[deal + NEIGHBOURS] = conformity * state.neighboursIn[STATE * n + village];
  terms[deal + BLOCKADE] = blockade;
  terms[deal + CHANGE] = own === STATE ? 0 : change;

  const pact = PACT * TERMS;
  terms[pact + APPEAL] = inForce(world, P.jnimAppeal, c);
  terms[pact + TRUST] = trust * (2 * trustJnim - 1);
  terms[pact + PROTECTION] = protection * trustJnim * state.presenceJnim[village];
  terms[pact + RISK] = -risk * perceivedRisk(world, village, PACT);
  terms[pact + MARKETS] = inForce(world, P.marketsWeight, c);
  terms[pact + AUTONOMY] = autonomy * inForce(world, P.autonomyPact, c);
  terms[pact + NEIGHBOURS] = conformity * state.neighboursIn[PACT * n + village];
  terms[pact + CHANGE] = own === PACT ? 0 : change;

  for (let stance = 0; stance < 3; stance++) {
    let sum = terms[stance * TERMS];
    for (let term = 1; term < TERMS; term++) sum += terms[stance * TERMS + term];
    total[stance] = sum;
  }
}
