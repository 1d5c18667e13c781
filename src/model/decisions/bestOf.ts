import { availableStances } from '../available.ts';
import type { World } from '../world.ts';

/** The available stance with the highest score; ties go to the present stance, then to the lower code. */
export function bestOf(world: World, village: number, score: (stance: number) => number): number {
  const available = availableStances(world, village);
  const own = world.state.stance[village];
  let best = own;
  let bestScore = score(own);
  for (let stance = 0; stance < 3; stance++) {
    if (stance === own || !(available & (1 << stance))) continue;
    const candidate = score(stance);
    if (candidate > bestScore) {
      best = stance;
      bestScore = candidate;
    }
  }
  return best;
}
