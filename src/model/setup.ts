import { keyFromSeed } from '../random/seed.ts';
import { drawPair } from '../random/uniform.ts';
import { DEAL_AGE } from './draws.ts';
import { signDeal } from './processes/effects.ts';
import { interventions } from './processes/interventions.ts';
import { presence } from './processes/presence.ts';
import { HOLDING, PACT, STATE } from './stance.ts';
import { NEVER } from './state.ts';
import type { World } from './world.ts';

/** Deals that exist at the start are up to this many weeks old. */
const OLDEST_DEAL = 52;

/** Fills a new world's state for week 0: everybody at home, armed, holding arms, but for the scenario's initial deals. */
export function setUp(world: World): void {
  const { state, population } = world;
  state.weapons.set(population.weapons);
  state.present.set(population.people);
  state.stance.fill(HOLDING);
  state.neighboursIn.subarray(0, population.size).fill(population.neighbours.count);
  for (const column of [
    state.signedWeek,
    state.blockadedSince,
    state.blockadeEnded,
    state.lastAttack,
    state.lastShock,
    state.reprisalDue,
    state.campaign,
  ]) {
    column.fill(NEVER);
  }
  interventions(world);
  presence(world);
  signInitialDeals(world);
  world.events.count = 0;
}

interface InitialDeal {
  readonly village: number;
  readonly deal: number;
  readonly age: number;
}

/** Gives the scenario's shares of initial deals to the villages where that actor is most present, pacts first. */
function signInitialDeals(world: World): void {
  const { spec, population, state } = world;
  const key = keyFromSeed(spec.population.seed);
  const deals: InitialDeal[] = [];
  for (const { cercle, state: stateShare, pact } of spec.initialStances) {
    const first = population.cercleStart[cercle];
    const free = Array.from({ length: population.cercleStart[cercle + 1] - first }, (_, k) => first + k);
    const take = (share: number, presences: Float64Array, deal: number) => {
      const wanted = Math.min(free.length, Math.round(share * (population.cercleStart[cercle + 1] - first)));
      free.sort((a, b) => presences[b] - presences[a] || a - b);
      for (const village of free.splice(0, wanted)) {
        drawPair(key, DEAL_AGE, population.id[village], 0, 0, world.pair);
        deals.push({ village, deal, age: Math.floor(world.pair[0] * OLDEST_DEAL) });
      }
    };
    take(pact, state.presenceJnim, PACT);
    take(stateShare, state.presenceState, STATE);
  }
  deals.sort((a, b) => b.age - a.age || a.village - b.village);
  for (const { village, deal, age } of deals) signDeal(world, village, deal, -age);
}
