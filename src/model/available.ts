import { HOLDING } from './stance.ts';
import type { World } from './world.ts';

/** Stances a village can take this week, as bits 1 << stance: its present one, holding arms, and the offers at hand. */
export function availableStances(world: World, village: number): number {
  return (1 << world.state.stance[village]) | (1 << HOLDING) | world.state.offers[village];
}
