/** Sums over a place's villages that are not outcomes themselves, but that outcomes are made of. */
export const SUM_TRUST_STATE = 0;
export const SUM_TRUST_JNIM = 1;
/** Pact neighbours of all villages, and of pact villages: for Moran’s I. */
export const LINKS_TO_PACTS = 2;
export const LINKS_AMONG_PACTS = 3;
export const SUMS = 4;

/** Bins of the trust histograms over [0, 1): quantiles are read from them, within half a bin (0.0025). */
export const BINS = 200;
