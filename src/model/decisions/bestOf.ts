import { availableStances } from '../available.ts';
import type { World } from '../world.ts';

/** The available stance with the highest score; ties go to the present stance, then to the lower code. */
export function bestOf(world: World, village: number, score: (stance: number) => number): number {
  const available = availableStances(world, village);
  let best = world.state.stance[village];
  let bestScore = score(best);
  for (let stance = 0; stance < 3; stance++) {
    if (!(available & (1 << stance))) continue;
    const candidate = score(stance);
    if (candidate > bestScore) {
      best = stance;
      bestScore = candidate;
    }
  }
  return best;
}
