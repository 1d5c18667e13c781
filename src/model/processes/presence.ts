import { exp } from '../../random/exp.ts';
import { squaredDistance } from '../distance.ts';
import { parameterIndex as P } from '../parameters/table.ts';
import { MAX_UNITS } from '../state.ts';
import { inForce, type World } from '../world.ts';
import { seasonFactor } from './season.ts';

const FULL_GARRISON = 1.5;
const STRONGHOLD_SHARE = 0.9;

/** Presence: how strongly each actor is there in each village, from its bases, their distance and the season. */
export function presence(world: World): void {
  const { state, population, spec } = world;
  const stale = world.fieldsStale;
  if (stale) updateFields(world);
  for (let c = 0; c < spec.cercles.length; c++) {
    const season = seasonFactor(state.week[0], inForce(world, P.seasonPeakWeek), inForce(world, P.seasonalLoss, c));
    const first = population.cercleStart[c];
    const end = population.cercleStart[c + 1];
    if (stale || season !== world.season[c]) {
      world.season[c] = season;
      reach(state.fieldState, state.presenceState, inForce(world, P.stateReach, c) * season, first, end);
    }
    if (stale) reach(state.fieldJnim, state.presenceJnim, inForce(world, P.jnimReach, c), first, end);
  }
  world.fieldsStale = false;
}

/** π = 1 − exp(−η·σ·field) for the villages from `first` to `end`. */
function reach(field: Float64Array, presences: Float64Array, strength: number, first: number, end: number): void {
  for (let i = first; i < end; i++) presences[i] = 1 - exp(-strength * field[i]);
}

/** Sums the pull f·exp(−d/ℓ) of all bases and mobile units of each actor on each village. */
function updateFields(world: World): void {
  const { state, population, spec } = world;
  state.fieldState.fill(0);
  state.fieldJnim.fill(0);
  const stateRange = inForce(world, P.stateRange);
  const jnimRange = inForce(world, P.jnimRange);
  for (let c = 0; c < spec.cercles.length; c++) {
    const { xKm, yKm, state: index } = spec.cercles[c];
    const garrison =
      (index / FULL_GARRISON) * inForce(world, P.garrisonStrength, c) +
      inForce(world, P.garrisonAdded, c) +
      (inForce(world, P.integratedStrength, c) * state.integratedFighters[c]) / 100;
    pull(world, state.fieldState, xKm, yKm, garrison, stateRange);
  }
  for (let b = 0; b < population.strongholdCercle.length; b++) {
    const c = population.strongholdCercle[b];
    const strength =
      STRONGHOLD_SHARE * spec.cercles[c].jnim * inForce(world, P.strongholdStrength, c) +
      inForce(world, P.strongholdAdded, c) +
      (inForce(world, P.handedStrength, c) * state.weaponsWithJnim[c]) / 100;
    const share = strength / population.strongholdsIn[c];
    pull(world, state.fieldJnim, population.strongholdX[b], population.strongholdY[b], share, jnimRange);
  }
  const unit = inForce(world, P.unitStrength);
  const stateUnits = Math.min(state.placed[0], inForce(world, P.stateUnits));
  for (let u = 0; u < stateUnits; u++) {
    pull(world, state.fieldState, state.units[2 * u], state.units[2 * u + 1], unit, stateRange);
  }
  const jnimUnits = Math.min(state.placed[1], inForce(world, P.jnimUnits));
  for (let u = MAX_UNITS; u < MAX_UNITS + jnimUnits; u++) {
    pull(world, state.fieldJnim, state.units[2 * u], state.units[2 * u + 1], unit, jnimRange);
  }
}

function pull(world: World, field: Float64Array, x: number, y: number, strength: number, rangeKm: number): void {
  if (strength === 0) return;
  const { population } = world;
  for (let i = 0; i < population.size; i++) {
    const distance = Math.sqrt(squaredDistance(population.x[i], population.y[i], x, y));
    field[i] += strength * exp(-distance / rangeKm);
  }
}
