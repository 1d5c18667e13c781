import type { ParameterId } from '../model/parameters/table.ts';
import type { DecisionRule, Strategy } from '../model/spec.ts';

/** A text in the languages that the file carries. */
export interface LocalText {
  readonly en: string;
  readonly fr?: string;
  readonly ar?: string;
}

export interface Cercle {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly lat: number;
  readonly lon: number;
  readonly people2009: number;
  readonly areaKm2: number;
  readonly villages: number;
  /** Ordinal presences, 0 to 3 in halves. */
  readonly jnim: number;
  readonly militia: number;
  readonly state: number;
}

export interface Region {
  readonly id: string;
  readonly name: string;
}

export interface Geography {
  /** Whether the cercles are real places (drawn on the map of Mali) or invented ones. */
  readonly kind: 'mali' | 'invented';
  readonly regions: readonly Region[];
  readonly cercles: readonly Cercle[];
  /** Coarse outline that villages stay within: [longitude, latitude] corners. */
  readonly outline: readonly (readonly [number, number])[];
}

/** A village that the scenario lists: its cercle and number are its only name. */
export interface ScenarioVillage {
  readonly cercle: string;
  readonly number: number;
  readonly lat: number;
  readonly lon: number;
  readonly people?: number;
  readonly cohesion?: number;
  readonly arms?: number;
}

export interface ScenarioPopulation {
  /** Seed of the synthetic villages, apart from the seed of the run: policies compare on the same villages. */
  readonly seed: string;
  /** Share of all villages that is simulated; ignored when villages are listed. */
  readonly fraction: number;
  readonly villages?: readonly ScenarioVillage[];
}

/** One change of a parameter: exactly one of set, scale and add. */
export interface Change {
  readonly parameter: ParameterId;
  readonly set?: number;
  readonly scale?: number;
  readonly add?: number;
}

/** 'all', or the id of a region or cercle. */
export type Where = { readonly region: string } | { readonly cercle: string };

/** Something that happens from a week (inclusive) to a week (exclusive; the end of the run if left out). */
export interface Intervention {
  readonly id: string;
  readonly label: LocalText;
  readonly from: number;
  readonly to?: number;
  /** The whole area if left out. */
  readonly where?: Where;
  readonly changes?: readonly Change[];
  /** A JNIM outreach campaign fixed to this cercle, in place of the drawn one. */
  readonly campaign?: string;
}

export interface InitialShare {
  readonly cercle: string;
  readonly state: number;
  readonly pact: number;
}

/** A scenario as the program uses it: whole (`extends` resolved), checked, immutable. */
export interface Scenario {
  readonly version: 1;
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  /** Seed of the run when nobody gives another. */
  readonly seed: string;
  readonly weeks: number;
  readonly geography: Geography;
  readonly population: ScenarioPopulation;
  readonly decisionRule: DecisionRule;
  readonly strategies: { readonly state: Strategy; readonly jnim: Strategy };
  readonly initialStances: readonly InitialShare[];
  /** Only the parameters that differ from the defaults of the table. */
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>;
  readonly interventions: readonly Intervention[];
  /** Week marked on time lines (the article's week in the default scenario). */
  readonly markedWeek?: number;
  /** Where the data come from, as sentences that credit their makers. */
  readonly sources?: readonly string[];
}
