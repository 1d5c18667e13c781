import { exp } from '../../random/exp.ts';
import { drawPair } from '../../random/uniform.ts';
import { CAMPAIGN, OFFERS } from '../draws.ts';
import { parameterIndex as P } from '../parameters/table.ts';
import { ABANDONED, PACT, STATE } from '../stance.ts';
import { NEVER } from '../state.ts';
import { inForce, type World } from '../world.ts';

/** Weeks back in which an attack draws JNIM's next campaign. */
const MEMORY = 26;

/**
 * Offers: the state's teams reach villages outside its DDR in proportion to state presence; JNIM spends a share of its
 * outreach on the cercle of its campaign and the rest everywhere, in proportion to its presence, on villages without a
 * pact. Each village receives an offer with chance 1 − exp(−rate).
 */
export function offers(world: World): void {
  const { state, population, key, pair } = world;
  const { stance: stances, presenceState, presenceJnim, offers: atHand } = state;
  const { cercle, id, size: n } = population;
  const week = state.week[0];
  const campaign = currentCampaign(world);
  let stateTotal = 0;
  let jnimTotal = 0;
  let focusTotal = 0;
  for (let i = 0; i < n; i++) {
    atHand[i] = 0;
    const stance = stances[i];
    if (stance === ABANDONED) continue;
    if (stance !== STATE) stateTotal += presenceState[i];
    if (stance === PACT) continue;
    jnimTotal += presenceJnim[i];
    if (cercle[i] === campaign) focusTotal += presenceJnim[i];
  }
  const focus = focusTotal > 0 ? inForce(world, P.campaignShare) : 0;
  const hundreds = n / 100;
  const byState = stateTotal > 0 ? (inForce(world, P.stateOutreach) * hundreds) / stateTotal : 0;
  const byJnim = jnimTotal > 0 ? (inForce(world, P.jnimOutreach) * hundreds) / jnimTotal : 0;
  const widely = (1 - focus) * byJnim;
  const focused = focusTotal > 0 ? widely + (focus * byJnim * jnimTotal) / focusTotal : widely;
  for (let i = 0; i < n; i++) {
    const stance = stances[i];
    if (stance === ABANDONED) continue;
    drawPair(key, OFFERS, id[i], week, 0, pair);
    const stateRate = stance === STATE ? 0 : byState * presenceState[i];
    const jnimRate = stance === PACT ? 0 : (cercle[i] === campaign ? focused : widely) * presenceJnim[i];
    // 1 − exp(−r) ≤ r: most villages are done without an exponential.
    if (pair[0] < stateRate && pair[0] < 1 - exp(-stateRate)) atHand[i] |= 1 << STATE;
    if (pair[1] < jnimRate && pair[1] < 1 - exp(-jnimRate)) atHand[i] |= 1 << PACT;
  }
}

/** Cercle of JNIM's campaign this week: a scheduled one if there is one, else the drawn one. */
function currentCampaign(world: World): number {
  const { state, spec } = world;
  const week = state.week[0];
  if (week % inForce(world, P.campaignWeeks) === 0) state.campaign[0] = drawCampaign(world);
  for (const { cercle, from, to } of spec.campaigns) {
    if (week >= from && week < to) return cercle;
  }
  return state.campaign[0];
}

/** Draws the cercle of the next campaign with weight √n·q² (see `appealOf`); NEVER where no cercle has any. */
function drawCampaign(world: World): number {
  const { spec, key, state, pair } = world;
  let total = 0;
  for (let c = 0; c < spec.cercles.length; c++) total += appealOf(world, c);
  drawPair(key, CAMPAIGN, 0, state.week[0], 0, pair);
  const target = pair[0] * total;
  let sum = 0;
  for (let c = 0; c < spec.cercles.length; c++) {
    sum += appealOf(world, c);
    if (target < sum) return c;
  }
  return NEVER;
}

/** √n·q²: n villages of the cercle without a pact, q their mean of (π^J)², more where blockaded or attacked of late. */
function appealOf(world: World, cercle: number): number {
  const { state, population } = world;
  const blockaded = inForce(world, P.campaignBlockade, cercle);
  const attacked = inForce(world, P.campaignAttack, cercle);
  let n = 0;
  let sum = 0;
  for (let i = population.cercleStart[cercle]; i < population.cercleStart[cercle + 1]; i++) {
    if (state.stance[i] === PACT || state.stance[i] === ABANDONED) continue;
    n++;
    sum +=
      state.presenceJnim[i] *
      state.presenceJnim[i] *
      (state.blockadedSince[i] >= 0 ? blockaded : 1) *
      (state.lastAttack[i] >= state.week[0] - MEMORY ? attacked : 1);
  }
  if (n === 0) return 0;
  const mean = sum / n;
  return Math.sqrt(n) * mean * mean;
}
