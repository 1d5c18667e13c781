import type { Parameter } from './parameter.ts';

/** Reprisal: punishment for a choice, by either side or by the militias, and how villages weigh that risk. */
export const reprisalParameters = [
  {
    id: 'riskWeight', label: 'Weight of reprisal and other risk', symbol: 'wR', unit: 'logit', min: 0, max: 20, step: 0.1, default: 6,
    group: 'reprisal', depth: 'all', scope: 'cercle',
    meaning: 'Disutility of a certain attack within the horizon.',
    source: 'Sign: Kalyvas 2006. Size: modelling prior.', evidence: 'theory', confidence: 'prior',
  },
  {
    id: 'reprisalRate', label: 'Reprisals by JNIM', symbol: 'ρ', unit: 'per week', min: 0, max: 0.3, step: 0.0005, default: 0.0135,
    group: 'reprisal', depth: 'basic', scope: 'cercle',
    meaning: 'Weekly chance that JNIM decides to punish a village in the state’s DDR, where JNIM is everywhere and the state nowhere.',
    source: 'Informing or guiding the army is the second trigger by frequency (Douentza, Bankass 2022), after hosting hunters or refusing an accord (RFI July 2024); rate is a modelling prior.', evidence: 'reprisals', confidence: 'prior',
  },
  {
    id: 'reprisalShield', label: 'Shield against reprisals', symbol: 'ρS', unit: 'share', min: 0, max: 1, step: 0.01, default: 0.7,
    group: 'reprisal', depth: 'all', scope: 'cercle',
    meaning: 'Share of reprisals that full state presence prevents.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'reprisalDelay', label: 'Delay of reprisals', symbol: 'θρ', unit: 'weeks', min: 0.1, max: 10, step: 0.1, default: 1.5,
    group: 'reprisal', depth: 'expert', scope: 'cercle',
    meaning: 'Scale of the Gamma(2, θ) delay between decision and reprisal: one week, plus at most eight.',
    source: 'Six lags between an act and what followed, 0–8 weeks, mode 1–3.', evidence: 'reprisals', confidence: 'D',
  },
  {
    id: 'reprisalHazard', label: 'Hazard of a reprisal that is due', symbol: 'hρ', unit: 'per week', min: 0, max: 20, step: 0.1, default: 3,
    group: 'reprisal', depth: 'expert', scope: 'cercle',
    meaning: 'Hazard in the week in which a decided reprisal is due: 3 means that 95 % are carried out.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'spoilerRate', label: 'Attacks by militias on signatories', symbol: 'spoiler', unit: 'per week', min: 0, max: 0.3, step: 0.0001, default: 0.0042,
    group: 'reprisal', depth: 'all', scope: 'cercle',
    meaning: 'Weekly hazard of an attack by hunters’ militias on a village that signed with anyone, at full militia density and without a protector.',
    source: 'A militia declared accords void and blocked a road (RFI August 2021); militia share of victims 4–20 % (MINUSMA Q2 2021, Q4 2022). That signatories are the target is a prior.', evidence: 'perpetrators', confidence: 'D',
  },
  {
    id: 'spoilerOnHolders', label: 'Militia attacks on villages holding arms', symbol: 'spoiler0', unit: 'share of the rate on signatories', min: 0, max: 2, step: 0.05, default: 0.3,
    group: 'reprisal', depth: 'expert', scope: 'cercle',
    meaning: 'Predation of militias on villages that signed with nobody.',
    source: 'Abductions and ransoms by militias (MINUSMA 2021); modelling prior.', evidence: 'perpetrators', confidence: 'prior',
  },
  {
    id: 'riskHorizon', label: 'Horizon of perceived risk', symbol: 'H', unit: 'weeks', min: 1, max: 104, step: 1, default: 26,
    group: 'reprisal', depth: 'expert', scope: 'cercle',
    meaning: 'How far ahead a village looks when it asks whether a choice will bring an attack.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'riskPriorWeeks', label: 'Firmness of expected risk', symbol: 'n_r', unit: 'weeks of exposure', min: 1, max: 520, step: 1, default: 30,
    group: 'reprisal', depth: 'expert', scope: 'cercle',
    meaning: 'Weeks of exposure that the expectation is worth before experience moves it.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'riskHalfLife', label: 'Half-life of remembered risk', symbol: 'h_r', unit: 'weeks', min: 4, max: 520, step: 1, default: 52,
    group: 'reprisal', depth: 'expert', scope: 'area', fixed: true,
    meaning: 'Weeks after which an attack counts half in the risk that villages perceive.',
    source: 'Modelling prior.', confidence: 'prior',
  },
] as const satisfies readonly Parameter[];
