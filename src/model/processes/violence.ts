import { gammaShape2, lognormal } from '../../random/distributions.ts';
import { exp } from '../../random/exp.ts';
import { drawPair } from '../../random/uniform.ts';
import { DEATHS, REPRISAL, REPRISAL_DELAY, VIOLENCE } from '../draws.ts';
import { ABUSE, addEvent, BREACH, MILITIA_ATTACK, RAID, REPRISAL as REPRISAL_EVENT } from '../events.ts';
import { fading } from '../fading.ts';
import { parameterIndex as P } from '../parameters/table.ts';
import { ABANDONED, HOLDING, PACT, STATE } from '../stance.ts';
import { NEVER } from '../state.ts';
import { inForce, type World } from '../world.ts';

/** A reprisal comes one week after its decision, and up to this many weeks more. */
const LONGEST_DELAY = 8;

/**
 * Violence: in each village the three perpetrators compete for at most one attack a week, with the hazards of the table
 * in the ODD; the chance is 1 − exp(−Σh) and the perpetrator is drawn in proportion to h.
 * Hazards also accumulate in `expected`, so that villages can compare what they saw with what was to be expected.
 */
export function violence(world: World): void {
  const { state, population, spec, key, pair } = world;
  const { stance: stances, presenceState, presenceJnim, weapons, neighboursIn, reprisalDue, expected } = state;
  const { id, fullArms, size: n } = population;
  const { count } = population.neighbours;
  const week = state.week[0];
  const weight = 1 / fading(week, inForce(world, P.riskHalfLife));
  for (let c = 0; c < spec.cercles.length; c++) {
    const raid = inForce(world, P.raidRate, c);
    const raidOnState = inForce(world, P.raidOnState, c);
    const breach = inForce(world, P.breachRate, c);
    const abuse = inForce(world, P.abuseRate, c);
    const blind = inForce(world, P.indiscriminate, c);
    const suspicion = inForce(world, P.suspicion, c);
    const abuseOnState = inForce(world, P.abuseOnState, c) * blind;
    const abuseOnPact = blind + inForce(world, P.abuseOnPact, c) * (1 - blind);
    const density = spec.cercles[c].militia / 3;
    const spoiler = inForce(world, P.spoilerRate, c) * density;
    const predation = inForce(world, P.spoilerOnHolders, c) * spoiler;
    const militiaShield = inForce(world, P.militiaProtection, c) * density;
    const armsShield = inForce(world, P.armsProtection, c);
    const reprisal = inForce(world, P.reprisalRate, c);
    const reprisalShield = inForce(world, P.reprisalShield, c);
    const end = population.cercleStart[c + 1];
    for (let i = population.cercleStart[c]; i < end; i++) {
      const stance = stances[i];
      if (stance === ABANDONED) continue;
      const stateHere = presenceState[i];
      const jnimHere = presenceJnim[i];
      const deterred = armsShield * (weapons[i] / fullArms[i]);
      const abusable = abuse * stateHere * jnimHere;
      let byJnim: number;
      let byState: number;
      let byMilitia: number;
      let decided = 0;
      let due = 0;
      if (stance === HOLDING) {
        const pacts = neighboursIn[PACT * n + i] / count;
        byJnim = raid * jnimHere * (1 - stateHere) * (1 - deterred - militiaShield);
        byState = abusable * (blind + (1 - blind) * (suspicion + (1 - suspicion) * pacts));
        byMilitia = predation * (1 - stateHere);
      } else if (stance === STATE) {
        byJnim = raidOnState * raid * jnimHere * (1 - stateHere) * (1 - deterred);
        byState = abusable * abuseOnState;
        byMilitia = spoiler * (1 - stateHere);
        if (reprisalDue[i] < 0) decided = reprisal * jnimHere * (1 - reprisalShield * stateHere);
        else if (reprisalDue[i] === week) due = inForce(world, P.reprisalHazard, c);
      } else {
        byJnim = breach * jnimHere;
        byState = abusable * abuseOnPact;
        byMilitia = spoiler * (1 - jnimHere);
      }
      expected[stance * n + i] += (byJnim + byState + byMilitia + decided) * weight;
      if (decided > 0) decideReprisal(world, i, decided);
      if (reprisalDue[i] === week) reprisalDue[i] = NEVER;

      const hazard = byJnim + due + byState + byMilitia;
      drawPair(key, VIOLENCE, id[i], week, 0, pair);
      // 1 − exp(−h) ≤ h: most villages are done without an exponential.
      if (pair[0] >= hazard || pair[0] >= 1 - exp(-hazard)) continue;
      const which = pair[1] * hazard;
      if (which < byJnim + due) {
        attack(world, i, stance === PACT ? BREACH : due > 0 ? REPRISAL_EVENT : RAID);
      } else {
        attack(world, i, which < byJnim + due + byState ? ABUSE : MILITIA_ATTACK);
      }
    }
  }
}

/** JNIM decides, with a chance per week, to punish a village in the state's DDR some weeks later. */
function decideReprisal(world: World, village: number, chance: number): void {
  const { state, population, key, pair } = world;
  const week = state.week[0];
  drawPair(key, REPRISAL, population.id[village], week, 0, pair);
  if (pair[0] >= chance) return;
  drawPair(key, REPRISAL_DELAY, population.id[village], week, 0, pair);
  const scale = inForce(world, P.reprisalDelay, population.cercle[village]);
  const delay = Math.floor(scale * gammaShape2(pair[0], pair[1]));
  state.reprisalDue[village] = week + 1 + Math.min(LONGEST_DELAY, delay);
}

/** People die and flee: many attacks kill nobody and a few kill many. */
function attack(world: World, village: number, kind: number): void {
  const { state, population, key, pair } = world;
  const c = population.cercle[village];
  drawPair(key, DEATHS, population.id[village], state.week[0], 0, pair);
  const drawn = Math.floor(lognormal(pair[0], inForce(world, P.deathsMu, c), inForce(world, P.deathsSigma, c)));
  const most = Math.floor(inForce(world, P.deathShareMax, c) * state.present[village]);
  const deaths = Math.min(drawn, most);
  state.present[village] -= deaths;
  state.dead[village] += deaths;
  const fleeing = Math.min(state.present[village], Math.round(inForce(world, P.displacedPerDeath, c) * deaths));
  state.present[village] -= fleeing;
  state.displaced[village] += fleeing;
  state.fled[c] += fleeing;
  state.lastAttack[village] = state.week[0];
  addEvent(world.events, kind, village, state.stance[village], deaths);
}
