import { BLOCKADE_BEGINS, BLOCKADE_ENDS, MILITIA_ATTACK } from '../../model/events.ts';
import { harmOutcome, type OutcomeId } from '../../model/outcomes.ts';
import type { ModelSpec } from '../../model/spec.ts';
import { type RunResult, seriesOf } from '../../run/result.ts';
import { kaplanMeierMedian } from '../../statistics/kaplanMeier.ts';
import { varianceToMean } from '../../statistics/moments.ts';
import { quantile } from '../../statistics/quantile.ts';
import { spearman } from '../../statistics/spearman.ts';

/** Weeks in a month and in a year. */
const MONTH = 52 / 12;
const YEAR = 52;

/** What the patterns are made of, measured on one run recorded with places and events. Undefined: the run has no case of it. */
export type RunMeasures = Readonly<Record<MeasureId, number | undefined>>;
export type MeasureId =
  | 'pactShare'
  | 'stateShare'
  | 'burstiness'
  | 'largestBurst'
  | 'coercedShare'
  | 'pactBreakdown'
  | 'jnimCorrelation'
  | 'stateCorrelation'
  | 'attackRate'
  | 'deathRate'
  | 'deathsByJnim'
  | 'deathsByState'
  | 'deathsByMilitia'
  | 'deadliestTenth'
  | 'blockadeMonths'
  | 'blockadeMonthsAll'
  | 'attackRatioStateHolding'
  | 'servedShare'
  | 'jnimAttacksHolding'
  | 'jnimAttacksPact'
  | 'weeksHolding'
  | 'weeksPact';

const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
const ratio = (a: number, b: number) => (b > 0 ? a / b : undefined);

/** Measures one run. `scale` is the number of real villages that each simulated one stands for. */
export function measureRun(result: RunResult, model: ModelSpec, scale: number): RunMeasures {
  const { weeks } = result;
  const last = (outcome: OutcomeId, place = 0) => seriesOf(result, outcome, place)[weeks - 1];
  const sum = (outcome: OutcomeId) => total(seriesOf(result, outcome));
  const attacks = (stance: number) =>
    [0, 1, 2].reduce((all, perpetrator) => all + sum(harmOutcome('attacks', perpetrator, stance)), 0);
  const [area] = result.places;
  const cercles = result.places.flatMap((place, p) => (place.kind === 'cercle' && place.villages > 0 ? [p] : []));
  const pactShares = cercles.map((p) => last('villagesPact', p) / result.places[p].villages);
  const indexOf = (actor: 'jnim' | 'state') =>
    cercles.map((p) => model.cercles.find(({ id }) => id === result.places[p].id)![actor]);
  const deaths = sum('deathsJnim') + sum('deathsState') + sum('deathsMilitia');
  const weeksHolding = sum('villagesHolding');
  const blockades = blockadeLengths(result);
  const ended = blockades.lengths.filter((_, k) => blockades.ended[k]);
  return {
    pactShare: last('villagesPact') / area.villages,
    stateShare: last('villagesState') / area.villages,
    burstiness: burstiness(result, cercles, scale),
    largestBurst: largestBurst(result, cercles) * scale,
    coercedShare: ratio(sum('signedPactCoerced'), sum('signedPact')),
    pactBreakdown: ratio(sum('leftPact') * MONTH, sum('villagesPact')),
    jnimCorrelation: correlation(pactShares, indexOf('jnim')),
    stateCorrelation: correlation(pactShares, indexOf('state')),
    attackRate: ((attacks(0) + attacks(1) + attacks(2)) * MONTH * 1000) / (area.villages * weeks),
    deathRate: (deaths * YEAR * 100_000) / (area.people * weeks),
    deathsByJnim: ratio(sum('deathsJnim'), deaths),
    deathsByState: ratio(sum('deathsState'), deaths),
    deathsByMilitia: ratio(sum('deathsMilitia'), deaths),
    deadliestTenth: deadliestTenth(result),
    blockadeMonths: ended.length > 0 ? quantile(ended, 0.5) / MONTH : undefined,
    blockadeMonthsAll: monthsOf(
      blockades.lengths.length > 0 ? kaplanMeierMedian(blockades.lengths, blockades.ended) : undefined,
    ),
    attackRatioStateHolding:
      attacks(0) > 0 && sum('villagesState') > 0
        ? attacks(1) / sum('villagesState') / (attacks(0) / weeksHolding)
        : undefined,
    servedShare: ratio(last('ddrServed'), last('ddrRegistered')),
    jnimAttacksHolding: sum('attacksJnimHolding'),
    jnimAttacksPact: sum('attacksJnimPact'),
    weeksHolding,
    weeksPact: sum('villagesPact'),
  };
}

const monthsOf = (weeks: number | undefined) => (weeks === undefined ? undefined : weeks / MONTH);

function correlation(x: readonly number[], y: readonly number[]): number | undefined {
  const varies = (values: readonly number[]) => values.some((value) => value !== values[0]);
  return x.length >= 3 && varies(x) && varies(y) ? spearman(x, y) : undefined;
}

/** Variance over mean of pacts signed per cercle and fortnight; its excess over 1 (chance) is scaled to all villages. */
function burstiness(result: RunResult, cercles: readonly number[], scale: number): number | undefined {
  const cells: number[] = [];
  for (const p of cercles) {
    const signed = seriesOf(result, 'signedPact', p);
    for (let week = 0; week + 1 < signed.length; week += 2) cells.push(signed[week] + signed[week + 1]);
  }
  return cells.some((cell) => cell > 0) ? (varianceToMean(cells) - 1) * scale + 1 : undefined;
}

/** Most pacts signed in one cercle within two weeks. */
export function largestBurst(
  result: RunResult,
  places: readonly number[],
  from = 0,
  to: number = result.weeks,
): number {
  let most = 0;
  for (const p of places) {
    const signed = seriesOf(result, 'signedPact', p);
    for (let week = from; week + 1 < to; week++) most = Math.max(most, signed[week] + signed[week + 1]);
  }
  return most;
}

/** Share of all deaths that fell in the deadliest tenth of attacks (of all attacks, most of which kill nobody). */
function deadliestTenth({ events }: RunResult): number | undefined {
  const deaths: number[] = [];
  events.kind.forEach((kind, e) => {
    if (kind <= MILITIA_ATTACK) deaths.push(events.value[e]);
  });
  deaths.sort((a, b) => b - a);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  return ratio(sum(deaths.slice(0, Math.ceil(deaths.length / 10))), sum(deaths));
}

/** Lengths in weeks of all blockades, and whether each ended within the run. */
function blockadeLengths({ events, weeks }: RunResult): { lengths: number[]; ended: boolean[] } {
  const lengths: number[] = [];
  const ended: boolean[] = [];
  const open = new Map<number, number>();
  events.kind.forEach((kind, e) => {
    if (kind === BLOCKADE_BEGINS) open.set(events.village[e], events.week[e]);
    if (kind !== BLOCKADE_ENDS) return;
    open.delete(events.village[e]);
    lengths.push(events.value[e]);
    ended.push(true);
  });
  for (const begun of open.values()) {
    lengths.push(weeks - begun);
    ended.push(false);
  }
  return { lengths, ended };
}
