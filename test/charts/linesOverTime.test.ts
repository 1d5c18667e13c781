import { scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { dealRows, dealTotals, eventBars, layOutDeals, prepareDeals } from '../../src/charts/dealsOverTime.ts';
import { type LinesTexts, linesExtent, linesNumbers, linesReading } from '../../src/charts/linesOverTime.ts';
import { prepareDdr, prepareGovernance, prepareWeapons } from '../../src/charts/namedLines.ts';
import { thinnedTable } from '../../src/charts/table.ts';
import { type OutcomeId, outcomeTable } from '../../src/model/outcomes.ts';
import { seriesOf } from '../../src/run/result.ts';
import { simulate } from '../../src/run/simulate.ts';
import { specOf } from '../support/scenarios.ts';

const result = simulate(specOf('central-mali-2025', { fraction: 0.1, record: { frames: true } }));
const { weeks } = result;
const each = (values: Float64Array, check: (value: number, week: number) => void) => values.forEach(check);
const texts = <Id extends string>(ids: readonly Id[]): LinesTexts<Id> => ({
  label: 'lines',
  axis: 'weeks',
  tick: String,
  week: String,
  names: Object.fromEntries(ids.map((id) => [id, String(id)])) as Record<Id, string>,
  value: String,
  reading: (week, at) => `${week}: ${JSON.stringify(at)}`,
});

describe('curves over the weeks', () => {
  it('lose no weapon: what villages have, gave and lost is what they had and acquired', () => {
    const { values } = prepareWeapons(result);
    const rearmed = seriesOf(result, 'weaponsRearmed');
    const initial = (i: number) => values.villages[i] + values.state[i] + values.jnim[i] + values.lost[i] - rearmed[i];
    each(rearmed, (_, i) => expect(initial(i)).toBe(initial(0)));
  });

  it('serve or break no more promises than were registered', () => {
    const { values } = prepareDdr(result);
    each(values.registered, (all, i) => expect(values.served[i] + values.waiting[i]).toBeLessThanOrEqual(all));
  });

  it('give the share of people who live under parallel governance, below that under any pact', () => {
    const [{ values }, pact] = [prepareGovernance(result), seriesOf(result, 'peoplePact')];
    const others = (['peopleHolding', 'peopleState', 'peopleAbandoned'] as const).map((id) => seriesOf(result, id));
    each(values.parallel, (share, i) => {
      const all = others.reduce((sum, column) => sum + column[i], pact[i]);
      expect(share * all).toBeCloseTo(seriesOf(result, 'parallelGovernance')[i], 6);
      expect(share).toBeLessThanOrEqual(pact[i] / all);
    });
  });

  it('is zero, not undefined, where nobody is left', () => {
    const empty = { weeks: 3, series: new Float64Array(3 * outcomeTable.length) };
    expect([...prepareGovernance(empty).values.parallel]).toEqual([0, 0, 0]);
    expect(linesExtent(prepareWeapons(empty))).toBe(0);
  });

  it('have every drawn number in the table, and speak the first week where the set-up is not known', () => {
    const data = prepareWeapons(result);
    const words = texts(data.ids);
    const { rows } = linesNumbers(data, words);
    expect(rows).toHaveLength(weeks);
    expect(rows[9]).toEqual([10, ...data.ids.map((id) => data.values[id][9])]);
    expect(
      thinnedTable({ ...linesNumbers(data, words) })
        .rows.map(([week]) => week)
        .slice(0, 3),
    ).toEqual(['1', '4', '8']);
    expect(linesReading(data, 0, words)).toBe(linesReading(data, 1, words));
  });
});

describe('deals made, left and breached', () => {
  const data = prepareDeals(result);

  it('add up to the change of villages under a pact, but for those abandoned', () => {
    const { pactSigned, pactLeft } = dealTotals(data);
    const outcome = (id: OutcomeId) => seriesOf(result, id);
    const start = result.stances.subarray(0, result.villages.number.length).filter((stance) => stance === 2).length;
    const left = outcome('villagesPact')[weeks - 1];
    const abandoned = outcome('newlyAbandoned').reduce((a, b) => a + b, 0);
    expect(pactSigned).toBeGreaterThan(0);
    expect(start + pactSigned - pactLeft - left).toBeGreaterThanOrEqual(0);
    expect(start + pactSigned - pactLeft - left).toBeLessThanOrEqual(abandoned);
  });

  it('stand in rows on one scale that do not overlap, also with a former result', () => {
    for (const results of [[data], [data, data]]) {
      const { perEvent, rows } = layOutDeals(results, 26, 226);
      const most = (values: Float64Array) => values.reduce((a, b) => Math.max(a, b), 0);
      let floor = 26;
      rows.forEach(({ middle, caption }, i) => {
        const { up, down } = dealRows[i];
        expect(caption).toBeGreaterThan(floor);
        expect(middle - perEvent * most(data.values[up])).toBeGreaterThanOrEqual(caption);
        floor = middle + (down ? perEvent * most(data.values[down]) : 0);
      });
      expect(floor).toBeCloseTo(226, 6);
    }
  });

  it('are bars up or down from the middle line, none for a week without', () => {
    const x = scaleLinear([0, 4], [0, 40]);
    expect(eventBars(Float64Array.of(0, 2, 0), x, 50, 10, 0)).toBe('M10.00,50.00V30.00H20.00V50.00Z');
    expect(eventBars(Float64Array.of(1), x, 50, -10, 0)).toBe('M0.00,50.00V60.00H10.00V50.00Z');
  });
});
