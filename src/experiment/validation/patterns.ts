import type { MeasureId } from './runMeasures.ts';

/** A number that a pattern asks for, and the range in which it is accepted. */
export interface PatternCheck {
  readonly measure: MeasureId | 'attackRatioHoldingPact' | 'pactShareTenYears';
  /** In words, where a pattern has several numbers. */
  readonly label: string;
  readonly low?: number;
  readonly high?: number;
  /** Whether the bounds themselves are accepted ("at least") or not ("more than"). */
  readonly inclusive: boolean;
}

/** A stylised fact that the default scenario must reproduce. */
export interface Pattern {
  readonly row: number;
  readonly title: string;
  readonly unit: string;
  readonly checks: readonly PatternCheck[];
}

const within = (measure: PatternCheck['measure'], low: number, high: number, label = ''): PatternCheck => ({
  measure,
  label,
  low,
  high,
  inclusive: true,
});
const above = (measure: PatternCheck['measure'], low: number, label = ''): PatternCheck => ({
  measure,
  label,
  low,
  inclusive: false,
});

/** The sixteen patterns, as the model is judged by them; sources in docs/evidence.md. */
export const patterns: readonly Pattern[] = [
  { row: 1, title: 'Villages under a pact at the end', unit: 'share', checks: [within('pactShare', 0.12, 0.3)] },
  {
    row: 2,
    title: 'Villages in the state’s DDR at the end',
    unit: 'share',
    checks: [within('stateShare', 0.015, 0.05)],
  },
  {
    row: 3,
    title: 'Bursts: variance over mean of pacts per cercle and fortnight, at full scale',
    unit: 'ratio',
    checks: [above('burstiness', 4)],
  },
  {
    row: 4,
    title: 'Most pacts signed in one cercle within a fortnight, at full scale',
    unit: 'pacts',
    checks: [{ measure: 'largestBurst', label: '', low: 20, inclusive: true }],
  },
  {
    row: 5,
    title: 'Pacts that followed an attack or blockade on the village or a neighbour within 26 weeks',
    unit: 'share',
    checks: [within('coercedShare', 0.6, 0.95)],
  },
  {
    row: 6,
    title: 'Pacts left per month and pact in force',
    unit: 'per month',
    checks: [within('pactBreakdown', 0.03, 0.09)],
  },
  {
    row: 7,
    title: 'Rank correlation over cercles of pacts with the presence index',
    unit: 'Spearman’s ρ',
    checks: [
      above('jnimCorrelation', 0.2, 'JNIM'),
      { measure: 'stateCorrelation', label: 'state', high: -0.1, inclusive: false },
    ],
  },
  { row: 8, title: 'Attacks', unit: 'per 1,000 village-months', checks: [within('attackRate', 3, 15)] },
  { row: 9, title: 'People killed', unit: 'per 100,000 and year', checks: [within('deathRate', 10, 25)] },
  {
    row: 10,
    title: 'Shares of deaths by perpetrator',
    unit: 'share',
    checks: [
      within('deathsByJnim', 0.45, 0.64, 'JNIM'),
      within('deathsByState', 0.09, 0.32, 'state forces'),
      within('deathsByMilitia', 0.04, 0.2, 'militias'),
    ],
  },
  {
    row: 11,
    title: 'Deaths in the deadliest tenth of attacks',
    unit: 'share',
    checks: [{ measure: 'deadliestTenth', label: '', low: 0.35, inclusive: true }],
  },
  { row: 12, title: 'Median length of blockades that ended', unit: 'months', checks: [within('blockadeMonths', 3, 6)] },
  {
    row: 13,
    title: 'Attacks per village-week, state signatories against villages holding arms',
    unit: 'ratio',
    checks: [above('attackRatioStateHolding', 1.2)],
  },
  {
    row: 14,
    title: 'Served of those registered in the state’s DDR',
    unit: 'share',
    checks: [within('servedShare', 0.03, 0.12)],
  },
  {
    row: 15,
    title: 'Attacks by JNIM per village-week, villages holding arms against pact villages (pooled)',
    unit: 'ratio',
    checks: [above('attackRatioHoldingPact', 2)],
  },
  {
    row: 16,
    title: 'Villages under a pact after ten years',
    unit: 'share',
    checks: [within('pactShareTenYears', 0.2, 0.75)],
  },
];
