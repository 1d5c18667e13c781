import type { ListedVillage } from '../../src/model/spec.ts';
import { type ToyOptions, toyModel, type Values } from './toyModel.ts';

/**
 * A model in which some villages receive both offers nearly every week.
 *
 * Outreach is at most 50 offers per 100 villages and week, spread in proportion to presence. So `near` villages stand at
 * one point beside the only bases, whose reach ends within a few kilometres, and many others stand 60 km away, where
 * presence is below 1e-25: all offers go to the near ones, at a rate of (near + far) / 2 / (near villages outside the
 * deal) each. Chances are 1 − exp(−rate).
 */
export function modelWithCertainOffers(near: number, far: number, parameters: Values, options: ToyOptions = {}) {
  const village = (cercle: number, number: number, xKm: number): ListedVillage => ({
    cercle,
    number,
    xKm,
    yKm: 0,
    people: 1000,
    cohesion: 0.4,
    arms: 0.5,
  });
  const bases = { areaKm2: 3, jnim: 3, militia: 1.5, state: 3 };
  return toyModel({
    cercles: [bases, { ...bases, xKm: 90, jnim: 0, state: 0 }],
    villages: [
      ...Array.from({ length: near }, (_, k) => village(0, k + 1, 0.2)),
      ...Array.from({ length: far }, (_, k) => village(1, k + 1, 60)),
    ],
    parameters: {
      stateOutreach: 50,
      jnimOutreach: 50,
      campaignShare: 0,
      stateRange: 1,
      jnimRange: 1,
      seasonalLoss: 0,
      meetingChance: 1,
      leaningWeeks: 1,
      switchingCost: 0,
      keptArms: 1,
      promiseWeeks: 104,
      ...parameters,
    },
    ...options,
  });
}
