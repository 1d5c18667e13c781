import type { DecisionRule } from '../spec.ts';
import type { World } from '../world.ts';
import { bestResponse } from './bestResponse.ts';
import { imitation } from './imitation.ts';
import { logit } from './logit.ts';
import { satisficing } from './satisficing.ts';
import { threshold } from './threshold.ts';

/** What each decision rule makes a village choose among the stances open to it this week. */
export const decide: Readonly<Record<DecisionRule, (world: World, village: number) => number>> = {
  logit,
  bestResponse,
  satisficing,
  threshold,
  imitation,
};
