import type { Parameter } from './parameter.ts';

/** Offers: who reaches the village, what is delivered, and what else weighs in the choice. */
export const offersParameters = [
  {
    id: 'stateOutreach', label: 'Outreach of the state', symbol: 'oS', unit: 'offers per 100 villages and week', min: 0, max: 50, step: 0.1, default: 0.9,
    group: 'offers', depth: 'basic', scope: 'area',
    meaning: 'Offers of the state’s DDR made each week, spread over villages outside it in proportion to state presence.',
    source: '2,000–3,000 registered in two months of 2019 for 8,000 places; modelling prior.', evidence: 'ddr', confidence: 'prior',
  },
  {
    id: 'jnimOutreach', label: 'Outreach of JNIM', symbol: 'oJ', unit: 'offers per 100 villages and week', min: 0, max: 50, step: 0.1, default: 1.3,
    group: 'offers', depth: 'basic', scope: 'area',
    meaning: 'Pact offers made each week to villages without a pact.',
    source: '4–5 pacts a month in one cercle (Djenné 2022), over 20 in some days (May 2025); modelling prior.', evidence: 'bursts', confidence: 'prior',
  },
  {
    id: 'campaignShare', label: 'Focus of JNIM’s campaigns', symbol: 'γ', unit: 'share', min: 0, max: 1, step: 0.05, default: 0.7,
    group: 'offers', depth: 'all', scope: 'area',
    meaning: 'Share of JNIM’s outreach spent on the cercle of the current campaign; 0 spreads it evenly.',
    source: 'Pacts came in bursts in one cercle (2021, 2022) and within days (2025).', evidence: 'bursts', confidence: 'prior',
  },
  {
    id: 'campaignWeeks', label: 'Length of a campaign', symbol: 'T_c', unit: 'weeks', min: 1, max: 104, step: 1, default: 10, integer: true,
    group: 'offers', depth: 'expert', scope: 'area', fixed: true,
    meaning: 'Weeks before JNIM draws the cercle of its next campaign.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'campaignBlockade', label: 'Campaigns follow blockades', symbol: 'c_b', unit: 'times', min: 0, max: 20, step: 0.5, default: 3,
    group: 'offers', depth: 'expert', scope: 'cercle',
    meaning: 'How much more a blockaded village draws the next campaign.',
    source: 'Coercion comes before pacts (RFI, DW, MINUSMA).', evidence: 'bursts', confidence: 'prior',
  },
  {
    id: 'campaignAttack', label: 'Campaigns follow attacks', symbol: 'c_a', unit: 'times', min: 0, max: 20, step: 0.5, default: 2,
    group: 'offers', depth: 'expert', scope: 'cercle',
    meaning: 'How much more a village attacked within 26 weeks draws the next campaign.',
    source: 'Coercion comes before pacts (RFI, DW, MINUSMA).', evidence: 'bursts', confidence: 'prior',
  },
  {
    id: 'ddrPlaces', label: 'DDR places', symbol: 'p', unit: 'places per 100 villages and week', min: 0, max: 5, step: 0.0005, default: 0.0065,
    group: 'offers', depth: 'basic', scope: 'area',
    meaning: 'Village places that the state’s programme really opens; those who signed first are served first.',
    source: '352 served of 5,000 enrolled or 8,000 planned, 4–7 % (2019); 12–18 % of the 2,000–3,000 first registered.', evidence: 'ddr', confidence: 'D',
  },
  {
    id: 'ddrLead', label: 'Wait before a DDR place', symbol: 'L', unit: 'weeks', min: 0, max: 104, step: 1, default: 20, integer: true,
    group: 'offers', depth: 'basic', scope: 'area',
    meaning: 'Weeks between signing and the earliest reception.',
    source: 'Half of the 9.5 months from launch to first reception (2025).', evidence: 'ddr', confidence: 'D',
  },
  {
    id: 'ddrHold', label: 'Weeks that unused places are kept', symbol: 'K', unit: 'weeks', min: 0, max: 104, step: 1, default: 8, integer: true,
    group: 'offers', depth: 'expert', scope: 'area',
    meaning: 'Unused places accumulate for this many weeks at most (and always up to one place).',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'promiseWeeks', label: 'Patience with the state', symbol: 'B', unit: 'weeks', min: 1, max: 104, step: 1, default: 26, integer: true,
    group: 'offers', depth: 'all', scope: 'cercle',
    meaning: 'A village that waits this long counts one broken promise, and again each time it has waited as long.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'deliveryWeight', label: 'Weight of delivery', symbol: 'wD', unit: 'logit', min: 0, max: 10, step: 0.1, default: 0.8,
    group: 'offers', depth: 'all', scope: 'cercle',
    meaning: 'Utility of a state offer that is sure to be delivered, relative to one that never is.',
    source: 'Sign: Berman, Shapiro & Felter 2011. Size: modelling prior.', evidence: 'theory', confidence: 'prior',
  },
  {
    id: 'deliveryPrior', label: 'Expected delivery at the start', symbol: 'q0', unit: 'share', min: 0, max: 1, step: 0.01, default: 0.28,
    group: 'offers', depth: 'expert', scope: 'cercle',
    meaning: 'Share of signatories that a cercle expects to be served before it has seen any.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'deliveryPriorCount', label: 'Firmness of expected delivery', symbol: 'n_q', unit: 'villages', min: 0.1, max: 100, step: 0.5, default: 6,
    group: 'offers', depth: 'expert', scope: 'cercle',
    meaning: 'Cases that the expectation is worth at a quarter of all villages; in proportion to the simulated fraction.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'marketsWeight', label: 'Markets and movement', symbol: 'wM', unit: 'logit', min: -5, max: 10, step: 0.05, default: 0.65,
    group: 'offers', depth: 'all', scope: 'cercle',
    meaning: 'Utility of the access to fields, roads and markets that a pact brings.',
    source: 'Reopened roads and markets are among the terms reported.', evidence: 'pacts', confidence: 'prior',
  },
  {
    id: 'blockadeWeight', label: 'Cost of living under blockade', symbol: 'wB', unit: 'logit', min: 0, max: 15, step: 0.1, default: 2.2,
    group: 'offers', depth: 'all', scope: 'cercle',
    meaning: 'Disutility of any choice that leaves a blockade in place.',
    source: 'Five of six dated blockades ended in a pact or concession.', evidence: 'blockades', confidence: 'prior',
  },
  {
    id: 'autonomyWeight', label: 'Weight of autonomy', symbol: 'wA', unit: 'logit', min: 0, max: 10, step: 0.05, default: 0.75,
    group: 'offers', depth: 'all', scope: 'cercle',
    meaning: 'Value a cohesive village puts on deciding for itself.',
    source: 'Kaplan 2017, Arjona 2016 (sign); modelling prior.', evidence: 'theory', confidence: 'prior',
  },
  {
    id: 'autonomyState', label: 'Autonomy left by the state', symbol: 'α_S', unit: 'share', min: 0, max: 1, step: 0.05, default: 0.25,
    group: 'offers', depth: 'expert', scope: 'cercle',
    meaning: 'Share of its autonomy that a village keeps in the state’s DDR.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'autonomyPact', label: 'Autonomy left by a pact', symbol: 'α_J', unit: 'share', min: 0, max: 1, step: 0.05, default: 0.55,
    group: 'offers', depth: 'expert', scope: 'cercle',
    meaning: 'Share of its autonomy that a village keeps under a pact.',
    source: 'The pact promises a measure of local autonomy (source article).', evidence: 'pacts', confidence: 'V-low',
  },
  {
    id: 'neighbourWeight', label: 'Weight of neighbours’ choices', symbol: 'wN', unit: 'logit', min: 0, max: 15, step: 0.1, default: 1.6,
    group: 'offers', depth: 'basic', scope: 'cercle',
    meaning: 'Utility of doing what all neighbours do, for the two deals.',
    source: 'Granovetter 1978, Brock & Durlauf 2001 (form); modelling prior.', evidence: 'theory', confidence: 'prior',
  },
  {
    id: 'holdConformity', label: 'Conformity among holders', symbol: 'χ', unit: 'share of wN', min: 0, max: 1, step: 0.05, default: 0,
    group: 'offers', depth: 'expert', scope: 'cercle',
    meaning: 'Whether holding arms too is worth more when neighbours do; 1 is Brock & Durlauf’s symmetric case.',
    source: 'Brock & Durlauf 2001; modelling prior.', evidence: 'theory', confidence: 'prior',
  },
  {
    id: 'switchingCost', label: 'Cost of change', symbol: 'κ', unit: 'logit', min: 0, max: 10, step: 0.05, default: 0.3,
    group: 'offers', depth: 'expert', scope: 'cercle',
    meaning: 'Disutility of any change of stance.',
    source: 'Modelling prior.', confidence: 'prior',
  },
] as const satisfies readonly Parameter[];
