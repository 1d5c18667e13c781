import type { ModelSpec, PopulationSpec, ScheduledCampaign } from '../model/spec.ts';
import type { Recording, RunSpec } from '../run/spec.ts';
import { MAX_WEEKS } from './limits.ts';
import { planeOf } from './plane.ts';
import type { Scenario } from './scenario.ts';
import { type Overrides, resolveSegments } from './segments.ts';

/** Index of each cercle by its id. */
const cercleIndices = (scenario: Scenario) =>
  new Map(scenario.geography.cercles.map((cercle, index) => [cercle.id, index]));

function compilePopulation(scenario: Scenario): PopulationSpec {
  const { seed, fraction, villages } = scenario.population;
  if (!villages) return { kind: 'drawn', seed, fraction };
  const indices = cercleIndices(scenario);
  const listed = villages.map(({ cercle, lat, lon, ...rest }) => ({
    ...rest,
    cercle: indices.get(cercle)!,
    ...planeOf(lat, lon),
  }));
  return { kind: 'listed', seed, villages: listed.sort((a, b) => a.cercle - b.cercle || a.number - b.number) };
}

function compileCampaigns(scenario: Scenario): readonly ScheduledCampaign[] {
  const indices = cercleIndices(scenario);
  const campaigns: ScheduledCampaign[] = [];
  for (const { campaign, from, to } of scenario.interventions) {
    if (campaign !== undefined) campaigns.push({ cercle: indices.get(campaign)!, from, to: to ?? MAX_WEEKS });
  }
  return campaigns.sort((a, b) => a.from - b.from);
}

/**
 * The model's input for a parsed scenario, with some parameters given by hand. Throws if the result leaves the range of a
 * parameter: overrides are checked before, by `checkOverrides` and `checkEffective`.
 */
export function compileModel(scenario: Scenario, overrides: Overrides = {}): ModelSpec {
  const { geography } = scenario;
  const { segments, faults } = resolveSegments(scenario, overrides, scenario.id);
  if (faults.length > 0) throw new Error(`${faults[0].path}: found ${faults[0].found}, expected ${faults[0].expected}`);
  const corners = geography.outline.map(([lon, lat]) => planeOf(lat, lon));
  const indices = cercleIndices(scenario);
  return {
    regions: geography.regions.map((region) => region.id),
    cercles: geography.cercles.map(({ lat, lon, people2009: _, ...cercle }) => ({ ...cercle, ...planeOf(lat, lon) })),
    outlineKm: Float64Array.from(corners.flatMap(({ xKm, yKm }) => [xKm, yKm])),
    population: compilePopulation(scenario),
    decisionRule: scenario.decisionRule,
    stateStrategy: scenario.strategies.state,
    jnimStrategy: scenario.strategies.jnim,
    initialStances: scenario.initialStances.map((share) => ({ ...share, cercle: indices.get(share.cercle)! })),
    campaigns: compileCampaigns(scenario),
    segments,
  };
}

/** What may differ from the scenario in one run of it. */
export interface RunOptions {
  readonly seed?: string;
  /** Which repetition with the seed; 0 if left out. */
  readonly replicate?: number;
  /** Shorter or longer than the scenario: interventions without an end go on to the end of the run. */
  readonly weeks?: number;
  readonly parameters?: Overrides;
  readonly record?: Recording;
}

/** One run of a scenario. Throws for a length or a replicate that is not a whole number in its range. */
export function runSpecOf(scenario: Scenario, options: RunOptions = {}): RunSpec {
  const { seed = scenario.seed, replicate = 0, weeks = scenario.weeks, parameters = {}, record } = options;
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > MAX_WEEKS) throw new Error(`invalid weeks: ${weeks}`);
  if (!Number.isInteger(replicate) || replicate < 0) throw new Error(`invalid replicate: ${replicate}`);
  const spec = { scenario: scenario.id, model: compileModel(scenario, parameters), seed, replicate, weeks };
  return record ? { ...spec, record } : spec;
}
