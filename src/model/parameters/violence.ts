import type { Parameter } from './parameter.ts';

/** Violence against villages, blockades, flight and return. */
export const violenceParameters = [
  {
    id: 'raidRate', label: 'Raids by JNIM', symbol: 'raid', unit: 'per week', min: 0, max: 0.3, step: 0.0002, default: 0.0068,
    group: 'violence', depth: 'basic', scope: 'cercle',
    meaning: 'Weekly hazard of a JNIM attack on a village without a pact, where JNIM is everywhere and nobody protects.',
    source: '2.5–17 attacks per 1,000 village-months (Bandiagara 2023–24).', evidence: 'attack-rates', confidence: 'D',
  },
  {
    id: 'raidOnState', label: 'Raids on state signatories', symbol: 'raidS', unit: 'share of the raid rate', min: 0, max: 2, step: 0.05, default: 0.5,
    group: 'violence', depth: 'expert', scope: 'cercle',
    meaning: 'Raids (other than reprisals) on villages in the state’s DDR relative to villages holding arms.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'abuseRate', label: 'Abuse by state forces', symbol: 'abuse', unit: 'per week', min: 0, max: 0.1, step: 0.0002, default: 0.0024,
    group: 'violence', depth: 'basic', scope: 'cercle',
    meaning: 'Weekly hazard of killings by state forces in a village, where both the state and JNIM are present in full.',
    source: 'State share of victims 9 % (MINUSMA Q2 2021), of the targeting of civilians 29 % (ACLED January–August 2023); both national.', evidence: 'perpetrators', confidence: 'D',
  },
  {
    id: 'indiscriminate', label: 'How indiscriminate state violence is', symbol: 'ι', unit: 'share', min: 0, max: 1, step: 0.01, default: 0.88,
    group: 'violence', depth: 'all', scope: 'cercle',
    meaning: 'Share of abuse that falls on villages whatever they did; the rest falls on those suspected of ties with JNIM.',
    source: 'OHCHR 2023, HRW 2022–25; Kocher, Pepinsky & Kalyvas 2011 against Lyall 2009 (0.3). Modelling prior.', evidence: 'abuses', confidence: 'prior',
  },
  {
    id: 'suspicion', label: 'Suspicion of villages holding arms', symbol: 's0', unit: 'share', min: 0, max: 1, step: 0.01, default: 0.15,
    group: 'violence', depth: 'expert', scope: 'cercle',
    meaning: 'Targeted abuse that a village holding arms attracts when none of its neighbours has a pact.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'abuseOnState', label: 'Abuse of state signatories', symbol: 'abuseS', unit: 'share of indiscriminate abuse', min: 0, max: 2, step: 0.05, default: 0.3,
    group: 'violence', depth: 'expert', scope: 'cercle',
    meaning: 'Indiscriminate abuse that reaches villages in the state’s DDR.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'abuseOnPact', label: 'Targeted abuse of pact villages', symbol: 'abuseJ', unit: 'times targeted abuse', min: 0, max: 5, step: 0.05, default: 1.5,
    group: 'violence', depth: 'expert', scope: 'cercle',
    meaning: 'Targeted abuse that a pact attracts, relative to a village surrounded by pacts.',
    source: 'Villages accused of collaboration were attacked (HRW November 2025); modelling prior.', evidence: 'abuses', confidence: 'prior',
  },
  {
    id: 'breachRate', label: 'Breach of pacts by JNIM', symbol: 'breach', unit: 'per week', min: 0, max: 0.1, step: 0.0001, default: 0.0007,
    group: 'violence', depth: 'basic', scope: 'cercle',
    meaning: 'Weekly hazard that JNIM attacks a village under its own pact, at full presence.',
    source: 'Signatories were sometimes attacked too (one weak source, 2024).', evidence: 'pacts', confidence: 'V-low',
  },
  {
    id: 'deathsMu', label: 'Deaths per attack: centre', symbol: 'μ_d', unit: 'log people', min: -3, max: 5, step: 0.05, default: 0.15,
    group: 'violence', depth: 'expert', scope: 'cercle',
    meaning: 'Mean of the logarithm of deaths in an attack, before rounding down.',
    source: 'About 3 deaths per reported attack (50 dead in 17 attacks), lowered because deadly attacks are the reported ones.', evidence: 'lethality', confidence: 'D',
  },
  {
    id: 'deathsSigma', label: 'Deaths per attack: spread', symbol: 'σ_d', unit: 'log people', min: 0, max: 2.5, step: 0.05, default: 1.05,
    group: 'violence', depth: 'expert', scope: 'cercle',
    meaning: 'Standard deviation of the logarithm of deaths: many attacks kill nobody and a few kill many.',
    source: 'Reported lethal attacks: σ about 0.9; heavier tail for state and militia massacres.', evidence: 'lethality', confidence: 'D',
  },
  {
    id: 'deathShareMax', label: 'Largest share killed', symbol: 'd_max', unit: 'share', min: 0, max: 1, step: 0.05, default: 0.3,
    group: 'violence', depth: 'expert', scope: 'cercle',
    meaning: 'At most this share of the people present die in one attack.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'displacedPerDeath', label: 'People who flee per death', symbol: 'δ', unit: 'people', min: 0, max: 500, step: 1, default: 20,
    group: 'violence', depth: 'all', scope: 'cercle',
    meaning: 'People who leave the village after an attack, for each person killed.',
    source: 'One case with about 60 per death (January 2024), lowered because it was a large one.', evidence: 'displacement', confidence: 'D',
  },
  {
    id: 'blockadeRate', label: 'Blockades by JNIM', symbol: 'b', unit: 'per week', min: 0, max: 0.5, step: 0.001, default: 0.01,
    group: 'violence', depth: 'basic', scope: 'cercle',
    meaning: 'Weekly chance that a village without a pact is blockaded, where JNIM is everywhere and the state nowhere.',
    source: 'Six dated blockades; rate is a modelling prior.', evidence: 'blockades', confidence: 'prior',
  },
  {
    id: 'blockadeOnState', label: 'Blockades of state signatories', symbol: 'b_S', unit: 'times the rate', min: 0, max: 10, step: 0.1, default: 2,
    group: 'violence', depth: 'expert', scope: 'cercle',
    meaning: 'How much likelier a blockade is for a village in the state’s DDR.',
    source: 'Blockades punished collaboration (Douentza 2022).', evidence: 'blockades', confidence: 'prior',
  },
  {
    id: 'blockadeLift', label: 'Blockades lifted without a pact', symbol: 'b_0', unit: 'per week', min: 0, max: 1, step: 0.005, default: 0.02,
    group: 'violence', depth: 'all', scope: 'cercle',
    meaning: 'Weekly chance that a blockade ends by itself or through mediation.',
    source: 'Median of six dated blockades 4–5 months, most ended by a pact.', evidence: 'blockades', confidence: 'D',
  },
  {
    id: 'blockadeFlight', label: 'Flight under blockade', symbol: 'φ', unit: 'share per week', min: 0, max: 0.2, step: 0.001, default: 0.003,
    group: 'violence', depth: 'expert', scope: 'cercle',
    meaning: 'Share of the people present who leave each week of a blockade.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'returnRate', label: 'Return of the displaced', symbol: 'ψ', unit: 'share per week', min: 0, max: 1, step: 0.002, default: 0.028,
    group: 'violence', depth: 'all', scope: 'cercle',
    meaning: 'Share of the displaced who come back each week once the village has been quiet long enough.',
    source: 'Displacement stocks 2022–24 roughly level (DTM); modelling prior.', evidence: 'displacement', confidence: 'prior',
  },
  {
    id: 'quietWeeks', label: 'Quiet weeks before return', symbol: 'q_w', unit: 'weeks', min: 0, max: 104, step: 1, default: 26, integer: true,
    group: 'violence', depth: 'expert', scope: 'cercle',
    meaning: 'Weeks without attack and blockade before people come back.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'abandonedBelow', label: 'Abandonment', symbol: 'a_min', unit: 'share of the initial population', min: 0, max: 0.9, step: 0.01, default: 0.2,
    group: 'violence', depth: 'expert', scope: 'cercle',
    meaning: 'A village with fewer people present than this share is abandoned.',
    source: 'Modelling prior.', confidence: 'prior',
  },
] as const satisfies readonly Parameter[];
