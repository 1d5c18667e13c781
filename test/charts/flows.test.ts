import { describe, expect, it } from 'vitest';
import { changesOf, type Flow, flowNumbers, prepareFlows } from '../../src/charts/flows.ts';
import { layOutFlows } from '../../src/charts/flowsLayout.ts';
import { shownTable } from '../../src/charts/table.ts';
import { stanceIds } from '../../src/model/stance.ts';
import { fabricatedResult, stanceAt, weeks } from './fabricated.ts';
import { randomStances } from './randomStances.ts';

const long = randomStances(60, 40);
const data = prepareFlows(long);
const texts = {
  label: 'flows',
  axis: 'weeks',
  tick: String,
  count: String,
  names: { holding: 'holding', state: 'state', pact: 'pact', abandoned: 'abandoned' },
  columns: ['start', 'end', 'from', 'to', 'villages'] as const,
};

const villagesOf = (flows: readonly Flow[], fits: (flow: Flow) => boolean) =>
  flows.filter(fits).reduce((sum, { villages }) => sum + villages, 0);

describe('flows between stances', () => {
  it('compare stances every 13 weeks and at the end', () => {
    expect(data.weeks).toEqual([0, 13, 26, 39, 40]);
    expect(prepareFlows(fabricatedResult()).weeks).toEqual([0, weeks]);
  });

  it('keep every village in every quarter', () => {
    for (const quarter of [0, 1, 2, 3]) expect(villagesOf(data.flows, (flow) => flow.quarter === quarter)).toBe(60);
  });

  it('leave each stance with as many villages as came to it, and as the frames have', () => {
    const count = (week: number, stance: number) =>
      long.stances.subarray(week * 60, (week + 1) * 60).filter((own) => own === stance).length;
    stanceIds.forEach((stance, code) => {
      for (const quarter of [0, 1, 2]) {
        const came = villagesOf(data.flows, (flow) => flow.quarter === quarter && flow.to === stance);
        const went = villagesOf(data.flows, (flow) => flow.quarter === quarter + 1 && flow.from === stance);
        expect(came).toBe(went);
        expect(came).toBe(count(data.weeks[quarter + 1], code));
      }
    });
  });

  it('count the villages that end a quarter with another stance than they began it with', () => {
    const moved = Array.from({ length: 8 }, (_, village) => stanceAt(village, 0) !== stanceAt(village, weeks));
    expect(changesOf(prepareFlows(fabricatedResult()))).toBe(moved.filter(Boolean).length);
  });

  it('are drawn as blocks of a height in proportion to their villages, a band for each row of the table', () => {
    const { blocks, bands } = layOutFlows(data, [
      [0, 0],
      [300, 200],
    ]);
    const scale = (blocks[0].y1 - blocks[0].y0) / blocks[0].villages;
    for (const { villages, y0, y1 } of blocks) expect(y1 - y0).toBeCloseTo(villages * scale, 6);
    for (let column = 0; column <= 4; column++) {
      const heights = blocks.filter((block) => block.column === column).map(({ y0, y1 }) => y1 - y0);
      expect(heights.reduce((a, b) => a + b, 0)).toBeCloseTo(60 * scale, 6);
    }
    const { rows } = flowNumbers(data, texts);
    expect(bands.map(({ villages }) => villages)).toEqual(rows.map((row) => row[4]));
    expect(bands.map(({ path }) => path).join('')).not.toContain('NaN');
    expect(shownTable(flowNumbers(data, texts)).rows[0].slice(0, 2)).toEqual(['0', '13']);
  });
});
