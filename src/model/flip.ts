import { availableStances } from './available.ts';
import { bestOf } from './decisions/bestOf.ts';
import { leaning } from './leaning.ts';
import { type Flip, type FlipQuantity, flipQuantities, termIds } from './ledger.ts';
import { parameterIndex as P } from './parameters/table.ts';
import { perceivedRisk } from './perceivedRisk.ts';
import { smallestChange } from './smallestChange.ts';
import { HOLDING, PACT, STATE, stanceIds } from './stance.ts';
import { trustInJnim, trustInState } from './trust.ts';
import { addTerms, computeUtilities } from './utilities.ts';
import { inForce, type World } from './world.ts';

const TERMS = termIds.length;
const ALL_STANCES = 0b111;
const TRUST = termIds.indexOf('trust');
const PROTECTION = termIds.indexOf('protection');
const RISK = termIds.indexOf('risk');

/** A quantity that a choice hangs on: its value, its range from 0, and a way to compute the utilities under another. */
interface Handle {
  readonly from: number;
  readonly most: number;
  readonly whole: boolean;
  /** Puts the utilities that the village would have with this value into `world.utilities`; the world stays as it is. */
  readonly compute: (value: number) => void;
}

/**
 * For every quantity the smallest change that alone would have made a village choose another of its open options at this
 * deliberation: smallest share of the range first, those that cannot do it last. Undefined under rules that do not take
 * the highest utility; empty where there is nothing to choose. The terms are made by the engine's own `computeUtilities`
 * wherever the quantity is a column of the state, and choices by its own tie rule.
 */
export function flipsOf(world: World, village: number): readonly Flip[] | undefined {
  const { decisionRule } = world.spec;
  if (decisionRule !== 'logit' && decisionRule !== 'bestResponse') return undefined;
  const available = availableStances(world, village);
  if (available === 1 << HOLDING) return [];
  const leanings = [HOLDING, STATE, PACT].map((stance) =>
    decisionRule === 'logit' ? leaning(world, village, stance) : 0,
  );
  const choose = () => bestOf(world, village, (stance) => world.utilities.total[stance] + leanings[stance]);
  computeUtilities(world, village, ALL_STANCES);
  const chosen = choose();
  const flips = flipQuantities
    .filter((id) => concerns(id, available))
    .map((quantity): Flip => {
      const { from, most, whole, compute } = handleOf(world, village, quantity);
      const choiceAt = (value: number) => {
        compute(value);
        return choose();
      };
      const to = smallestChange(from, most, whole, (value) => choiceAt(value) !== chosen);
      return to === undefined
        ? { quantity, from, most }
        : { quantity, from, most, to, choice: stanceIds[choiceAt(to)] };
    });
  return flips.sort((a, b) => shareOf(a) - shareOf(b));
}

/** How large a change is, as a share of its quantity's range; above every share where no change flips. */
function shareOf({ from, to, most }: Flip): number {
  return to === undefined ? 2 : Math.abs(to - from) / most;
}

/** Risks only of what is open; everything else is always asked. */
function concerns(quantity: FlipQuantity, available: number): boolean {
  if (quantity === 'riskState') return (available & (1 << STATE)) !== 0;
  return quantity !== 'riskPact' || (available & (1 << PACT)) !== 0;
}

function handleOf(world: World, village: number, quantity: FlipQuantity): Handle {
  const { presenceState, presenceJnim } = world.state;
  switch (quantity) {
    case 'trustState':
      return trustHandle(world, village, STATE, trustInState(world, village), presenceState[village]);
    case 'trustJnim':
      return trustHandle(world, village, PACT, trustInJnim(world, village), presenceJnim[village]);
    case 'presenceState':
      return columnHandle(world, village, presenceState, village, 1, false);
    case 'presenceJnim':
      return columnHandle(world, village, presenceJnim, village, 1, false);
    case 'riskHolding':
      return riskHandle(world, village, HOLDING);
    case 'riskState':
      return riskHandle(world, village, STATE);
    case 'riskPact':
      return riskHandle(world, village, PACT);
    case 'neighboursHolding':
      return neighboursHandle(world, village, HOLDING);
    case 'neighboursState':
      return neighboursHandle(world, village, STATE);
    case 'neighboursPact':
      return neighboursHandle(world, village, PACT);
  }
}

/** A quantity that is an entry of a column: changed for the computation, then put back. */
function columnHandle(
  world: World,
  village: number,
  column: Float64Array | Int32Array,
  at: number,
  most: number,
  whole: boolean,
): Handle {
  const from = column[at];
  const compute = (value: number) => {
    column[at] = value;
    computeUtilities(world, village, ALL_STANCES);
    column[at] = from;
  };
  return { from, most, whole, compute };
}

function neighboursHandle(world: World, village: number, stance: number): Handle {
  const { size, neighbours } = world.population;
  return columnHandle(world, village, world.state.neighboursIn, stance * size + village, neighbours.count, true);
}

/** Trust stands in two terms of its deal. */
function trustHandle(world: World, village: number, deal: number, from: number, presence: number): Handle {
  const c = world.population.cercle[village];
  const [trustWeight, protectionWeight] = [inForce(world, P.trustWeight, c), inForce(world, P.protectionWeight, c)];
  const compute = (trust: number) => {
    computeUtilities(world, village, ALL_STANCES);
    const { terms } = world.utilities;
    terms[deal * TERMS + TRUST] = trustWeight * (2 * trust - 1);
    terms[deal * TERMS + PROTECTION] = protectionWeight * trust * presence;
    addTerms(world.utilities, deal);
  };
  return { from, most: 1, whole: false, compute };
}

function riskHandle(world: World, village: number, stance: number): Handle {
  const weight = inForce(world, P.riskWeight, world.population.cercle[village]);
  const compute = (risk: number) => {
    computeUtilities(world, village, ALL_STANCES);
    world.utilities.terms[stance * TERMS + RISK] = -weight * risk;
    addTerms(world.utilities, stance);
  };
  return { from: perceivedRisk(world, village, stance), most: 1, whole: false, compute };
}
