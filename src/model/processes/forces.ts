import { parameterIndex as P } from '../parameters/table.ts';
import type { Strategy } from '../spec.ts';
import { ABANDONED, HOLDING, PACT, STATE } from '../stance.ts';
import { MAX_UNITS } from '../state.ts';
import { inForce, type World } from '../world.ts';

/** Weeks between two placements of mobile units. */
const PLACEMENT = 4;
/** Weeks back in which an attack on a signatory draws units of the reactive strategy. */
const MEMORY = 8;

/**
 * Mobile forces: every four weeks, and when units are added, each actor's strategy weighs the villages; units go to the
 * cercles by highest averages (d'Hondt, ties to the first cercle), and each stands at the weighted middle of its cercle's
 * villages. A strategy that wants no village anywhere places by presence, like the static one.
 * Growth of fixed forces by integrated fighters and handed weapons is read by `presence` from the stocks.
 */
export function forces(world: World): void {
  if (growsWithStocks(world)) world.fieldsStale = true;
  placeUnits(world, 0, inForce(world, P.stateUnits), world.spec.stateStrategy, STATE);
  placeUnits(world, 1, inForce(world, P.jnimUnits), world.spec.jnimStrategy, PACT);
}

function growsWithStocks(world: World): boolean {
  for (let c = 0; c < world.spec.cercles.length; c++) {
    if (inForce(world, P.integratedStrength, c) > 0 || inForce(world, P.handedStrength, c) > 0) return true;
  }
  return false;
}

function placeUnits(world: World, actor: number, units: number, strategy: Strategy, deal: number): void {
  const { population, state, spec, pair } = world;
  if (units === 0 || (units <= state.placed[actor] && state.week[0] % PLACEMENT !== 0)) return;
  const weigh = (by: Strategy) => spec.cercles.map((_, c) => middleOf(world, c, by, deal, pair));
  const wanted = weigh(strategy);
  const by = wanted.some((score) => score > 0) ? strategy : 'static';
  const scores = by === strategy ? wanted : weigh(by);
  const given = scores.map(() => 0);
  const first = actor * MAX_UNITS;
  for (let u = first; u < first + units; u++) {
    let best = 0;
    for (let c = 1; c < scores.length; c++) {
      if (scores[c] * (given[best] + 1) > scores[best] * (given[c] + 1)) best = c;
    }
    given[best]++;
    middleOf(world, best, by, deal, pair);
    const empty = scores[best] === 0 || population.cercleStart[best] === population.cercleStart[best + 1];
    state.units[2 * u] = empty ? spec.cercles[best].xKm : pair[0];
    state.units[2 * u + 1] = empty ? spec.cercles[best].yKm : pair[1];
  }
  state.placed[actor] = units;
  world.fieldsStale = true;
}

/** Total weight of a cercle's villages under a strategy; writes their weighted middle to `out`. */
function middleOf(world: World, cercle: number, strategy: Strategy, deal: number, out: Float64Array): number {
  const { population } = world;
  let total = 0;
  let x = 0;
  let y = 0;
  for (let i = population.cercleStart[cercle]; i < population.cercleStart[cercle + 1]; i++) {
    const weight = weightOf(world, i, strategy, deal);
    total += weight;
    x += weight * population.x[i];
    y += weight * population.y[i];
  }
  out[0] = x / total;
  out[1] = y / total;
  return total;
}

/** What a village counts for under each strategy. */
function weightOf(world: World, i: number, strategy: Strategy, deal: number): number {
  const { state, population } = world;
  const n = population.size;
  const own = deal === STATE ? state.presenceState[i] : state.presenceJnim[i];
  if (state.stance[i] === ABANDONED) return 0;
  switch (strategy) {
    case 'static':
      return own;
    case 'reactive':
      return state.stance[i] === deal && state.lastAttack[i] >= state.week[0] - MEMORY ? 1 : 0;
    case 'contested':
      return contest(state.neighboursIn[n + i], state.neighboursIn[2 * n + i], state.neighboursIn[HOLDING * n + i]);
    case 'population':
      return state.present[i];
    case 'consolidate':
      return own * own;
  }
}

/** How close the two most common stances among a village's neighbours are: 1 for a tie, 0 where all agree. */
function contest(a: number, b: number, c: number): number {
  const most = Math.max(a, b, c);
  const second = a + b + c - most - Math.min(a, b, c);
  return most === 0 ? 0 : second / most;
}
