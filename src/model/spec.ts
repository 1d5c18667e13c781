/**
 * What the model needs to run: plain data, compiled from a scenario, safe to send to a worker.
 * Lengths are kilometres on the local plane (see `scenario/plane.ts`), times are weeks from the start.
 */

/** How villages choose among what is on offer. */
export const decisionRules = ['logit', 'bestResponse', 'satisficing', 'threshold', 'imitation'] as const;
export type DecisionRule = (typeof decisionRules)[number];

/** How an actor places its mobile units every four weeks. */
export const strategies = ['static', 'reactive', 'contested', 'population', 'consolidate'] as const;
export type Strategy = (typeof strategies)[number];

/** A district with its chef-lieu; ordinal presences run from 0 to 3. */
export interface CercleSpec {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly xKm: number;
  readonly yKm: number;
  readonly areaKm2: number;
  /** Villages that exist in the cercle; the population simulates a fraction of them. */
  readonly villages: number;
  readonly jnim: number;
  readonly militia: number;
  readonly state: number;
}

/** A village given by the scenario instead of drawn; what is left out is drawn. */
export interface ListedVillage {
  /** Index of its cercle. */
  readonly cercle: number;
  /** Number within the cercle, 1 to 65535; together they are its identity. */
  readonly number: number;
  readonly xKm: number;
  readonly yKm: number;
  readonly people?: number;
  readonly cohesion?: number;
  /** Initial arms level A, 0 to 1. */
  readonly arms?: number;
}

export type PopulationSpec =
  | { readonly kind: 'drawn'; readonly seed: string; readonly fraction: number }
  | { readonly kind: 'listed'; readonly seed: string; readonly villages: readonly ListedVillage[] };

/** Shares of a cercle's villages that start under a deal. */
export interface InitialStance {
  readonly cercle: number;
  readonly state: number;
  readonly pact: number;
}

/** An outreach campaign of JNIM fixed to a cercle for weeks from ≤ t < to, in place of the drawn one. */
export interface ScheduledCampaign {
  readonly cercle: number;
  readonly from: number;
  readonly to: number;
}

/** Values of every parameter in every cercle (`row * cercles + cercle`) from a week on, until the next segment. */
export interface ParameterSegment {
  readonly fromWeek: number;
  readonly values: Float64Array;
}

export interface ModelSpec {
  readonly regions: readonly string[];
  readonly cercles: readonly CercleSpec[];
  /** Polygon (x, y, x, y, …) that villages and strongholds stay within. */
  readonly outlineKm: Float64Array;
  readonly population: PopulationSpec;
  readonly decisionRule: DecisionRule;
  readonly stateStrategy: Strategy;
  readonly jnimStrategy: Strategy;
  readonly initialStances: readonly InitialStance[];
  readonly campaigns: readonly ScheduledCampaign[];
  /** In order of week; the first starts at week 0. */
  readonly segments: readonly ParameterSegment[];
}
