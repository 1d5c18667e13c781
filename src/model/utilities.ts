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
 * Computes the terms and totals of a village's utilities of some stances (bits 1 << stance) into `world.utilities`.
 * The one place where utilities are made: the choice and the ledger both read them from here.
 */
export function computeUtilities(world: World, village: number, stances: number): void {
  if (stances & (1 << HOLDING)) holdingTerms(world, village, HOLDING * TERMS);
  if (stances & (1 << STATE)) stateTerms(world, village, STATE * TERMS);
  if (stances & (1 << PACT)) pactTerms(world, village, PACT * TERMS);
  for (let stance = 0; stance < 3; stance++) if (stances & (1 << stance)) addTerms(world.utilities, stance);
}

/** Makes a stance's total of its terms, added from left to right. */
export function addTerms({ terms, total }: Utilities, stance: number): void {
  let sum = terms[stance * TERMS];
  for (let term = 1; term < TERMS; term++) sum += terms[stance * TERMS + term];
  total[stance] = sum;
}

function holdingTerms(world: World, village: number, at: number): void {
  const { state, population, spec } = world;
  const { terms } = world.utilities;
  const c = population.cercle[village];
  const stance = state.stance[village];
  const ownProtection =
    inForce(world, P.armsProtection, c) * armsLevel(world, village) +
    (inForce(world, P.militiaProtection, c) * spec.cercles[c].militia) / 3;
  const conformity = inForce(world, P.holdConformity, c) * inForce(world, P.neighbourWeight, c);
  terms[at + PROTECTION] = inForce(world, P.protectionWeight, c) * ownProtection;
  terms[at + RISK] = -inForce(world, P.riskWeight, c) * perceivedRisk(world, village, HOLDING);
  terms[at + AUTONOMY] = inForce(world, P.autonomyWeight, c) * population.cohesion[village];
  terms[at + NEIGHBOURS] = conformity * shareOfNeighbours(world, village, HOLDING);
  terms[at + BLOCKADE] = isBlockaded(world, village) ? -inForce(world, P.blockadeWeight, c) : 0;
  terms[at + CHANGE] = stance === HOLDING ? 0 : -inForce(world, P.switchingCost, c);
}

function stateTerms(world: World, village: number, at: number): void {
  const { state, population } = world;
  const { terms } = world.utilities;
  const c = population.cercle[village];
  const trust = trustInState(world, village);
  const autonomy = inForce(world, P.autonomyWeight, c) * population.cohesion[village];
  terms[at + APPEAL] = inForce(world, P.stateAppeal, c);
  terms[at + TRUST] = inForce(world, P.trustWeight, c) * (2 * trust - 1);
  terms[at + PROTECTION] = inForce(world, P.protectionWeight, c) * trust * state.presenceState[village];
  terms[at + RISK] = -inForce(world, P.riskWeight, c) * perceivedRisk(world, village, STATE);
  terms[at + DELIVERY] = inForce(world, P.deliveryWeight, c) * expectedDelivery(world, village);
  terms[at + AUTONOMY] = autonomy * inForce(world, P.autonomyState, c);
  terms[at + NEIGHBOURS] = inForce(world, P.neighbourWeight, c) * shareOfNeighbours(world, village, STATE);
  terms[at + BLOCKADE] = isBlockaded(world, village) ? -inForce(world, P.blockadeWeight, c) : 0;
  terms[at + CHANGE] = state.stance[village] === STATE ? 0 : -inForce(world, P.switchingCost, c);
}

function pactTerms(world: World, village: number, at: number): void {
  const { state, population } = world;
  const { terms } = world.utilities;
  const c = population.cercle[village];
  const trust = trustInJnim(world, village);
  const autonomy = inForce(world, P.autonomyWeight, c) * population.cohesion[village];
  terms[at + APPEAL] = inForce(world, P.jnimAppeal, c);
  terms[at + TRUST] = inForce(world, P.trustWeight, c) * (2 * trust - 1);
  terms[at + PROTECTION] = inForce(world, P.protectionWeight, c) * trust * state.presenceJnim[village];
  terms[at + RISK] = -inForce(world, P.riskWeight, c) * perceivedRisk(world, village, PACT);
  terms[at + MARKETS] = inForce(world, P.marketsWeight, c);
  terms[at + AUTONOMY] = autonomy * inForce(world, P.autonomyPact, c);
  terms[at + NEIGHBOURS] = inForce(world, P.neighbourWeight, c) * shareOfNeighbours(world, village, PACT);
  terms[at + CHANGE] = state.stance[village] === PACT ? 0 : -inForce(world, P.switchingCost, c);
}

function shareOfNeighbours({ state, population }: World, village: number, stance: number): number {
  return state.neighboursIn[stance * population.size + village] / population.neighbours.count;
}

function isBlockaded({ state }: World, village: number): boolean {
  return state.blockadedSince[village] >= 0;
}
