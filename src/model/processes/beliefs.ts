import { ABUSE, BREACH, MILITIA_ATTACK, PROMISE_BROKEN, RAID, REPRISAL, SERVED } from '../events.ts';
import { fading } from '../fading.ts';
import { parameterIndex as P } from '../parameters/table.ts';
import { PACT, STATE } from '../stance.ts';
import { inForce, type World } from '../world.ts';

/**
 * Beliefs: villages learn from what happened to themselves (weight 1) and to their neighbours (weight ω).
 * Forgetting is in the reading (see `fading`); here evidence is only added.
 */
export function beliefs(world: World): void {
  const { state, population, events } = world;
  const week = state.week[0];
  const weight = 1 / fading(week, inForce(world, P.evidenceHalfLife));
  const riskWeight = 1 / fading(week, inForce(world, P.riskHalfLife));
  for (let e = 0; e < events.count; e++) {
    const kind = events.kind[e];
    const village = events.village[e];
    const stance = events.stance[e];
    const c = population.cercle[village];
    if (kind <= MILITIA_ATTACK) {
      state.seen[stance * population.size + village] += riskWeight;
      alarm(world, village);
    }
    switch (kind) {
      case RAID:
      case REPRISAL:
        learn(world, state.againstJnim, village, inForce(world, P.attackEvidence, c) * weight);
        if (stance === STATE)
          learn(world, state.againstState, village, inForce(world, P.unprotectedEvidence, c) * weight);
        break;
      case BREACH:
        learn(world, state.againstJnim, village, inForce(world, P.breachEvidence, c) * weight);
        break;
      case ABUSE: {
        const lesson = inForce(world, P.abuseEvidence, c) * weight;
        learn(world, state.againstState, village, lesson);
        learn(world, state.forJnim, village, inForce(world, P.backlash, c) * lesson);
        break;
      }
      case MILITIA_ATTACK: {
        const lesson = inForce(world, P.spoilerEvidence, c) * weight;
        if (stance === STATE) learn(world, state.againstState, village, lesson);
        if (stance === PACT) learn(world, state.againstJnim, village, lesson);
        break;
      }
      case SERVED:
        learn(world, state.forState, village, inForce(world, P.deliveryEvidence, c) * weight);
        break;
      case PROMISE_BROKEN:
        learn(world, state.againstState, village, inForce(world, P.brokenEvidence, c) * weight);
        break;
    }
  }
  noteQuietWeeks(world, weight);
}

/** Adds evidence to the village it happened to and, at weight ω, to those who watch it. */
function learn(world: World, column: Float64Array, village: number, amount: number): void {
  if (amount === 0) return;
  const { watchers, watchersStart } = world.population.neighbours;
  column[village] += amount;
  for (let w = watchersStart[village]; w < watchersStart[village + 1]; w++) {
    const other = watchers[w];
    column[other] += inForce(world, P.neighbourEvidence, world.population.cercle[other]) * amount;
  }
}

/** An attack makes the village and those who watch it likely to meet this week. */
function alarm(world: World, village: number): void {
  const { state, population } = world;
  const { watchers, watchersStart } = population.neighbours;
  const week = state.week[0];
  state.lastShock[village] = week;
  for (let w = watchersStart[village]; w < watchersStart[village + 1]; w++) state.lastShock[watchers[w]] = week;
}

/** A week without an attack under a pact speaks for JNIM as far as JNIM is there; to the village itself only. */
function noteQuietWeeks(world: World, weight: number): void {
  const { state, population, spec } = world;
  const week = state.week[0];
  for (let c = 0; c < spec.cercles.length; c++) {
    const lesson = inForce(world, P.quietEvidence, c) * weight;
    for (let i = population.cercleStart[c]; i < population.cercleStart[c + 1]; i++) {
      if (state.stance[i] === PACT && state.lastAttack[i] !== week) state.forJnim[i] += lesson * state.presenceJnim[i];
    }
  }
}
