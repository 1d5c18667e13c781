/**
 * Numbers of the processes that draw, the second half of every draw's name (seed, process, village, week).
 * A number once given is never given again: a new process takes a new one, so that it moves nobody else's luck.
 */

/** Set-up, keyed by the population's own seed. */
export const POSITION = 1;
export const SIZE_AND_ARMS = 2;
export const COHESION_AND_PHASE = 3;
export const THRESHOLD = 4;
export const STRONGHOLD = 5;
export const DEAL_AGE = 6;

/** Weekly processes, keyed by the run's seed. */
export const BLOCKADE = 20;
export const VIOLENCE = 21;
export const DEATHS = 22;
export const REPRISAL = 23;
export const REPRISAL_DELAY = 24;
export const OFFERS = 25;
export const CAMPAIGN = 26;
export const ASSEMBLY = 27;
export const LEANING = 28;
export const RECOVERY = 29;
