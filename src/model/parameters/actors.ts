import type { Parameter } from './parameter.ts';

/** Actors: villages' assemblies and arms, mobile forces, alternative decision rules, and the synthetic population. */
export const actorsParameters = [
  {
    id: 'meetingChance', label: 'Village assemblies', symbol: 'μ', unit: 'per week', min: 0, max: 1, step: 0.01, default: 1 / 13,
    group: 'actors', depth: 'all', scope: 'cercle',
    meaning: 'Weekly chance that a village reconsiders its stance without a special cause.',
    source: 'Modelling prior (once a quarter); results hardly depend on it.', confidence: 'prior',
  },
  {
    id: 'meetingAfterShock', label: 'Assemblies after a shock', symbol: 'μ_1', unit: 'per week', min: 0, max: 1, step: 0.01, default: 0.35,
    group: 'actors', depth: 'expert', scope: 'cercle',
    meaning: 'Chance of an assembly in a week with an attack on the village or a neighbour, or a new blockade.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'leaningWeeks', label: 'How long a leaning lasts', symbol: 'T_ε', unit: 'weeks', min: 1, max: 104, step: 1, default: 26, integer: true,
    group: 'actors', depth: 'expert', scope: 'area', fixed: true,
    meaning: 'Weeks before a village renews what the model does not know about its preferences; 1 renews it at every meeting.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'keptArms', label: 'Arms kept after signing', symbol: 'k_A', unit: 'share of the initial arms', min: 0, max: 1, step: 0.05, default: 0.35,
    group: 'actors', depth: 'all', scope: 'cercle',
    meaning: 'Share of its initial weapons that a village at most keeps when it signs with anyone.',
    source: 'Some members refused to disarm after a deal (HRW January 2024); modelling prior.', evidence: 'pacts', confidence: 'prior',
  },
  {
    id: 'rearmingRate', label: 'Rearming', symbol: 'r_A', unit: 'arms level per week', min: 0, max: 1, step: 0.005, default: 0.02,
    group: 'actors', depth: 'expert', scope: 'cercle',
    meaning: 'Arms level regained each week after leaving a deal, up to the initial level.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'integratedStrength', label: 'Fighters integrated by the state', symbol: 'f_I', unit: 'garrison strength per 100 fighters', min: 0, max: 5, step: 0.05, default: 0,
    group: 'actors', depth: 'expert', scope: 'cercle',
    meaning: 'Strength that served fighters add to the garrison of their cercle.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'handedStrength', label: 'Weapons handed to JNIM', symbol: 'f_W', unit: 'stronghold strength per 100 weapons', min: 0, max: 5, step: 0.05, default: 0,
    group: 'actors', depth: 'expert', scope: 'cercle',
    meaning: 'Strength that weapons handed over add to the strongholds of the cercle.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'stateUnits', label: 'Mobile units of the state', symbol: 'u_S', unit: 'units', min: 0, max: 20, step: 1, default: 0, integer: true,
    group: 'actors', depth: 'all', scope: 'area',
    meaning: 'Units that the state places anew every four weeks by its strategy.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'jnimUnits', label: 'Mobile units of JNIM', symbol: 'u_J', unit: 'units', min: 0, max: 20, step: 1, default: 0, integer: true,
    group: 'actors', depth: 'expert', scope: 'area',
    meaning: 'Units that JNIM places anew every four weeks by its strategy.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'unitStrength', label: 'Strength of a mobile unit', symbol: 'f_U', unit: 'strength (a garrison of index 3 is 2)', min: 0, max: 5, step: 0.1, default: 0.5,
    group: 'actors', depth: 'expert', scope: 'area',
    meaning: 'Strength of one mobile unit where it stands.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'aspiration', label: 'Aspiration (satisficing)', symbol: 'a', unit: 'logit', min: -20, max: 20, step: 0.1, default: 0,
    group: 'actors', depth: 'expert', scope: 'cercle',
    meaning: 'Utility with which a satisficing village is content.',
    source: 'Simon 1955 (rule); modelling prior.', evidence: 'theory', confidence: 'prior',
  },
  {
    id: 'thresholdMean', label: 'Threshold: mean', symbol: 'μ_θ', unit: 'share of neighbours', min: -1, max: 2, step: 0.01, default: 0.25,
    group: 'actors', depth: 'expert', scope: 'area', fixed: true,
    meaning: 'Mean over villages of the share of neighbours who must have signed before one signs too (threshold rule).',
    source: 'Granovetter 1978 (rule and value).', evidence: 'theory', confidence: 'prior',
  },
  {
    id: 'thresholdSd', label: 'Threshold: spread', symbol: 'σ_θ', unit: 'share of neighbours', min: 0, max: 2, step: 0.005, default: 0.1,
    group: 'actors', depth: 'expert', scope: 'area', fixed: true,
    meaning: 'Standard deviation of the thresholds over villages.',
    source: 'Granovetter 1978 (rule); the value is below his jump.', evidence: 'theory', confidence: 'prior',
  },
  {
    id: 'thresholdGain', label: 'Threshold: only if it pays', symbol: 'g_θ', unit: '0 no, 1 yes', min: 0, max: 1, step: 1, default: 0, integer: true,
    group: 'actors', depth: 'expert', scope: 'area',
    meaning: 'Whether a village past its threshold signs only an offer that beats holding arms.',
    source: 'Modelling choice.', confidence: 'prior',
  },
  {
    id: 'neighbourCount', label: 'Neighbours', symbol: 'k', unit: 'villages', min: 1, max: 2000, step: 1, default: 8, integer: true,
    group: 'actors', depth: 'expert', scope: 'area', fixed: true,
    meaning: 'How many of the nearest villages a village watches and learns from (all others where there are fewer).',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'populationMedian', label: 'People in a village: median', symbol: 'n̄', unit: 'people', min: 50, max: 20000, step: 10, default: 720,
    group: 'actors', depth: 'expert', scope: 'area', fixed: true,
    meaning: 'Median of the lognormal village size at set-up.',
    source: 'About 1,080 people per village (INSTAT 2009) with a skewed distribution.', evidence: 'villages', confidence: 'D',
  },
  {
    id: 'populationSigma', label: 'People in a village: spread', symbol: 'σ_n', unit: 'log people', min: 0, max: 2, step: 0.05, default: 0.9,
    group: 'actors', depth: 'expert', scope: 'area', fixed: true,
    meaning: 'Standard deviation of the logarithm of village size.',
    source: 'Hamlets under 300, towns over 5,000 described in reports.', evidence: 'villages', confidence: 'GK',
  },
  {
    id: 'weaponsPer100', label: 'Weapons of a fully armed village', symbol: 'w', unit: 'per 100 people', min: 0.1, max: 50, step: 0.5, default: 5,
    group: 'actors', depth: 'expert', scope: 'area', fixed: true,
    meaning: 'Weapons, and as many fighters, that a village holds at arms level 1.',
    source: 'Modelling prior.', confidence: 'prior',
  },
] as const satisfies readonly Parameter[];
