import type { Parameter } from './parameter.ts';

/** Protection: who is near enough to shield a village, and what its own arms are worth. */
export const protectionParameters = [
  {
    id: 'protectionWeight', label: 'Weight of protection', symbol: 'wP', unit: 'logit', min: 0, max: 15, step: 0.1, default: 3.5,
    group: 'protection', depth: 'all', scope: 'cercle',
    meaning: 'Utility of certain protection: of own arms when holding them, of promise kept × means at hand under an offer.',
    source: 'Sign: Kalyvas 2006, Walter 1997. Size: modelling prior.', evidence: 'theory', confidence: 'prior',
  },
  {
    id: 'stateReach', label: 'Reach of state forces', symbol: 'ηS', unit: '1', min: 0, max: 5, step: 0.05, default: 1.1,
    group: 'protection', depth: 'basic', scope: 'cercle',
    meaning: 'How far the garrisons’ strength turns into presence in the villages around them.',
    source: 'Civil administrators present in 17–29 % of posts (UN 2020–22); modelling prior.', evidence: 'state-presence', confidence: 'prior',
  },
  {
    id: 'jnimReach', label: 'Reach of JNIM', symbol: 'ηJ', unit: '1', min: 0, max: 5, step: 0.05, default: 0.9,
    group: 'protection', depth: 'all', scope: 'cercle',
    meaning: 'How far the strongholds’ strength turns into presence in the villages around them.',
    source: 'Ordinal presence index, coded from reports; modelling prior.', evidence: 'presence', confidence: 'prior',
  },
  {
    id: 'stateRange', label: 'Decay of state presence with distance', symbol: 'ℓS', unit: 'km', min: 1, max: 200, step: 1, default: 25,
    group: 'protection', depth: 'expert', scope: 'area', fixed: true,
    meaning: 'Distance over which the pull of a garrison falls to 37 %.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'jnimRange', label: 'Decay of JNIM presence with distance', symbol: 'ℓJ', unit: 'km', min: 1, max: 200, step: 1, default: 35,
    group: 'protection', depth: 'expert', scope: 'area', fixed: true,
    meaning: 'Distance over which the pull of a stronghold falls to 37 %.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'seasonalLoss', label: 'State mobility lost in the rains', symbol: 's', unit: 'share', min: 0, max: 1, step: 0.01, default: 0.35,
    group: 'protection', depth: 'all', scope: 'cercle',
    meaning: 'Share of the state’s reach lost at the height of rains and flood.',
    source: 'Rains June–September, delta flood August–December.', evidence: 'seasons', confidence: 'GK',
  },
  {
    id: 'seasonPeakWeek', label: 'Height of the rains', symbol: 't*', unit: 'week of the year', min: 0, max: 51, step: 1, default: 36, integer: true,
    group: 'protection', depth: 'expert', scope: 'area',
    meaning: 'Week in which the season costs the state’s mobility most.',
    source: 'Rains June–September, delta flood August–December.', evidence: 'seasons', confidence: 'GK',
  },
  {
    id: 'armsProtection', label: 'Protection by own arms', symbol: 'pA', unit: 'share', min: 0, max: 0.5, step: 0.01, default: 0.5,
    group: 'protection', depth: 'expert', scope: 'cercle',
    meaning: 'Share of raids that a fully armed village deters by itself.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'militiaProtection', label: 'Protection by the hunters’ militia', symbol: 'pM', unit: 'share', min: 0, max: 0.5, step: 0.01, default: 0.3,
    group: 'protection', depth: 'expert', scope: 'cercle',
    meaning: 'Share of raids deterred by a dense militia around a village that holds arms.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'garrisonStrength', label: 'Strength of garrisons', symbol: 'fS', unit: 'times the initial strength', min: 0, max: 5, step: 0.1, default: 1,
    group: 'protection', depth: 'all', scope: 'cercle',
    meaning: 'Multiplies the strength of the cercle’s garrison; 0 means that it leaves.',
    source: 'Scenario.', confidence: 'prior',
  },
  {
    id: 'garrisonAdded', label: 'Garrisons added', symbol: 'f+S', unit: 'strength (index 3 is 2)', min: 0, max: 5, step: 0.1, default: 0,
    group: 'protection', depth: 'all', scope: 'cercle',
    meaning: 'Strength added to the garrison at the chef-lieu.',
    source: 'Scenario.', confidence: 'prior',
  },
  {
    id: 'strongholdStrength', label: 'Strength of strongholds', symbol: 'fJ', unit: 'times the initial strength', min: 0, max: 5, step: 0.1, default: 1,
    group: 'protection', depth: 'expert', scope: 'cercle',
    meaning: 'Multiplies the strength of the cercle’s strongholds.',
    source: 'Scenario.', confidence: 'prior',
  },
  {
    id: 'strongholdAdded', label: 'Stronghold strength added', symbol: 'f+J', unit: 'strength (index 3 is 2.7)', min: 0, max: 5, step: 0.1, default: 0,
    group: 'protection', depth: 'expert', scope: 'cercle',
    meaning: 'Strength added in equal parts to the cercle’s strongholds.',
    source: 'Scenario.', confidence: 'prior',
  },
] as const satisfies readonly Parameter[];
