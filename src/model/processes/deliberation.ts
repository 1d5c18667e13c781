import { drawPair } from '../../random/uniform.ts';
import { decide } from '../decisions/rules.ts';
import { ASSEMBLY } from '../draws.ts';
import { parameterIndex as P } from '../parameters/table.ts';
import { ABANDONED, HOLDING } from '../stance.ts';
import { inForce, type World } from '../world.ts';

/** Deliberation: villages meet and choose by the decision rule; choices are kept as moves until all have chosen. */
export function deliberation(world: World): void {
  const { state, population, moves } = world;
  const { stance: stances, offers } = state;
  const rule = decide[world.spec.decisionRule];
  moves.count = 0;
  for (let i = 0; i < population.size; i++) {
    const stance = stances[i];
    // A village that holds arms and has no offer has nothing to choose.
    if (stance === ABANDONED || (stance === HOLDING && offers[i] === 0)) continue;
    if (!meets(world, i)) continue;
    const choice = rule(world, i);
    if (choice === stance) continue;
    moves.village[moves.count] = i;
    moves.stance[moves.count] = choice;
    moves.count++;
  }
}

/** Whether a village meets this week. */
export function meets(world: World, village: number): boolean {
  const chance = meetingChance(world, village);
  if (chance >= 1) return true;
  const { state, population, key, pair } = world;
  drawPair(key, ASSEMBLY, population.id[village], state.week[0], 0, pair);
  return pair[0] < chance;
}

/** Chance that a village meets this week: 1 with an offer at hand, more after a shock. */
export function meetingChance(world: World, village: number): number {
  const { state, population } = world;
  if (state.offers[village] !== 0) return 1;
  const c = population.cercle[village];
  const usual = inForce(world, P.meetingChance, c);
  if (state.lastShock[village] !== state.week[0]) return usual;
  return Math.max(usual, inForce(world, P.meetingAfterShock, c));
}
