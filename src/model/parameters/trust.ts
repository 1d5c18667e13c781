import type { Parameter } from './parameter.ts';

/** Trust: what a village believes of each side's promises, and how much that weighs. */
export const trustParameters = [
  {
    id: 'trustWeight', label: 'Weight of trust', symbol: 'wT', unit: 'logit', min: 0, max: 10, step: 0.1, default: 2,
    group: 'trust', depth: 'all', scope: 'cercle',
    meaning: 'How strongly a village prefers the side whose promises it believes: utility per unit of 2τ − 1.',
    source: 'Sign: Walter 1997 (commitment problem). Size: modelling prior.', evidence: 'theory', confidence: 'prior',
  },
  {
    id: 'statePriorTrust', label: 'Initial trust in the state', symbol: 'τ0S', unit: 'probability', min: 0.01, max: 0.99, step: 0.01, default: 0.42,
    group: 'trust', depth: 'basic', scope: 'cercle',
    meaning: 'Share of the state’s promises to signatories that a village expects to be kept before it has learned anything.',
    source: 'SIPRI survey 2019 (65 % trust authorities that are largely absent), lowered for abuse and undelivered programmes; modelling prior.', evidence: 'attitudes', confidence: 'prior',
  },
  {
    id: 'jnimPriorTrust', label: 'Initial trust in JNIM', symbol: 'τ0J', unit: 'probability', min: 0.01, max: 0.99, step: 0.01, default: 0.36,
    group: 'trust', depth: 'all', scope: 'cercle',
    meaning: 'Share of JNIM’s promises to signatories that a village expects to be kept before it has learned anything.',
    source: 'Pacts are reported as signed under duress (MINUSMA 2021); modelling prior.', evidence: 'pacts', confidence: 'prior',
  },
  {
    id: 'priorStrength', label: 'Firmness of initial trust', symbol: 'n0', unit: 'pseudo-counts', min: 1, max: 100, step: 1, default: 12,
    group: 'trust', depth: 'expert', scope: 'cercle',
    meaning: 'How many observed promises the initial trust is worth; evidence fades back towards it.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'stateAppeal', label: 'Standing appeal of the state’s offer', symbol: 'βS', unit: 'logit', min: -5, max: 5, step: 0.1, default: 0.5,
    group: 'trust', depth: 'expert', scope: 'cercle',
    meaning: 'Everything in the state’s offer that the model does not name: pay, status, citizenship.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'jnimAppeal', label: 'Standing appeal of JNIM’s pact', symbol: 'βJ', unit: 'logit', min: -5, max: 5, step: 0.1, default: -0.3,
    group: 'trust', depth: 'expert', scope: 'cercle',
    meaning: 'Everything in the pact that the model does not name: taxes and rules of conduct against it.',
    source: 'Zakat, dress and music rules are reported (evidence on pacts); modelling prior.', evidence: 'pacts', confidence: 'prior',
  },
] as const satisfies readonly Parameter[];
