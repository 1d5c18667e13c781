import type { Parameter } from './parameter.ts';

/** Learning: how much an experience moves trust, how it travels and how it fades. */
export const learningParameters = [
  {
    id: 'neighbourEvidence', label: 'Weight of neighbours’ experience', symbol: 'ω', unit: 'share of own experience', min: 0, max: 1, step: 0.01, default: 0.13,
    group: 'learning', depth: 'all', scope: 'cercle',
    meaning: 'How much a neighbour’s experience counts for trust (twice that for risk).',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'evidenceHalfLife', label: 'Half-life of evidence', symbol: 'h_τ', unit: 'weeks', min: 4, max: 520, step: 1, default: 78,
    group: 'learning', depth: 'expert', scope: 'area', fixed: true,
    meaning: 'Weeks after which an experience counts half and trust has gone half the way back to its start.',
    source: 'Condra & Shapiro 2012 find faster fading of blame; modelling prior.', evidence: 'theory', confidence: 'prior',
  },
  {
    id: 'breachEvidence', label: 'Lesson of a broken pact', symbol: 'e_b', unit: 'pseudo-counts', min: 0, max: 50, step: 0.5, default: 4,
    group: 'learning', depth: 'expert', scope: 'cercle',
    meaning: 'Evidence against JNIM when it attacks a village under its pact.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'attackEvidence', label: 'Lesson of another attack by JNIM', symbol: 'e_a', unit: 'pseudo-counts', min: 0, max: 50, step: 0.5, default: 1,
    group: 'learning', depth: 'expert', scope: 'cercle',
    meaning: 'Evidence against JNIM when it attacks a village without a pact.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'unprotectedEvidence', label: 'Lesson of missing protection', symbol: 'e_u', unit: 'pseudo-counts', min: 0, max: 50, step: 0.5, default: 2,
    group: 'learning', depth: 'expert', scope: 'cercle',
    meaning: 'Evidence against the state when JNIM attacks one of its signatories.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'abuseEvidence', label: 'Lesson of abuse', symbol: 'e_s', unit: 'pseudo-counts', min: 0, max: 50, step: 0.5, default: 4,
    group: 'learning', depth: 'all', scope: 'cercle',
    meaning: 'Evidence against the state when its forces kill in a village.',
    source: 'Condra & Shapiro 2012 (sign); modelling prior.', evidence: 'theory', confidence: 'prior',
  },
  {
    id: 'backlash', label: 'Backlash of abuse', symbol: 'ζ', unit: 'share of the lesson of abuse', min: 0, max: 2, step: 0.05, default: 0.6,
    group: 'learning', depth: 'all', scope: 'cercle',
    meaning: 'How much abuse by the state counts in favour of JNIM: the one place where trust in JNIM learns from something other than its own promises.',
    source: 'Kocher, Pepinsky & Kalyvas 2011 against Lyall 2009 (0); rival explanations.', evidence: 'theory', confidence: 'prior',
  },
  {
    id: 'spoilerEvidence', label: 'Lesson of a militia attack', symbol: 'e_m', unit: 'pseudo-counts', min: 0, max: 50, step: 0.5, default: 1,
    group: 'learning', depth: 'expert', scope: 'cercle',
    meaning: 'Evidence against the protector of a signatory that a militia attacks.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'deliveryEvidence', label: 'Lesson of a place delivered', symbol: 'e_d', unit: 'pseudo-counts', min: 0, max: 50, step: 0.5, default: 2,
    group: 'learning', depth: 'expert', scope: 'cercle',
    meaning: 'Evidence for the state when a village is served.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'brokenEvidence', label: 'Lesson of a broken promise', symbol: 'e_p', unit: 'pseudo-counts', min: 0, max: 50, step: 0.5, default: 1,
    group: 'learning', depth: 'expert', scope: 'cercle',
    meaning: 'Evidence against the state when a place does not come in time.',
    source: 'Modelling prior.', confidence: 'prior',
  },
  {
    id: 'quietEvidence', label: 'Lesson of a quiet week under a pact', symbol: 'e_q', unit: 'pseudo-counts', min: 0, max: 5, step: 0.005, default: 0.045,
    group: 'learning', depth: 'expert', scope: 'cercle',
    meaning: 'Evidence for JNIM in each week without an attack on the own village under a pact, times JNIM’s presence.',
    source: 'Modelling prior.', confidence: 'prior',
  },
] as const satisfies readonly Parameter[];
