/** What a village has chosen: the four stances, in the order of every table and file. */
export const HOLDING = 0;
export const STATE = 1;
export const PACT = 2;
export const ABANDONED = 3;

/** Names of the stances as files and interfaces use them; index = code. */
export const stanceIds = ['holding', 'state', 'pact', 'abandoned'] as const;
export type StanceId = (typeof stanceIds)[number];

/** The armed sides that do harm, in the order of every table and file. */
export const BY_JNIM = 0;
export const BY_STATE = 1;
export const BY_MILITIA = 2;
export const perpetratorIds = ['jnim', 'state', 'militia'] as const;
export type PerpetratorId = (typeof perpetratorIds)[number];
