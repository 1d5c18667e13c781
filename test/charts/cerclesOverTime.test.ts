import { describe, expect, it } from 'vitest';
import { cerclesNumbers, panelGrid, prepareCercles } from '../../src/charts/cerclesOverTime.ts';
import { prepareStances } from '../../src/charts/stancesOverTime.ts';
import { fabricatedResult, weeks } from './fabricated.ts';

const result = fabricatedResult();
const data = prepareCercles(result, ['a', 'b']);

describe('small multiples by cercle', () => {
  it('keep the order of the scenario and add up to the area', () => {
    expect(data.panels.map(({ id, villages }) => [id, villages])).toEqual([
      ['a', 3],
      ['b', 5],
    ]);
    const area = prepareStances(result);
    for (const deal of ['pact', 'state'] as const) {
      for (let week = 0; week <= weeks; week++) {
        const sum = data.panels.reduce((all, { villages, shares }) => all + villages * shares[deal][week], 0);
        expect(sum).toBeCloseTo(8 * area.shares[deal][week], 10);
      }
    }
  });

  it('have a share of zero in a cercle without villages', () => {
    expect(prepareCercles(result, ['a', 'b', 'c']).panels[2].shares.pact.every((share) => share === 0)).toBe(true);
  });

  it('have the drawn numbers in the table, a column for each cercle and deal', () => {
    const { columns, rows } = cerclesNumbers(data, {
      axis: 'weeks',
      tick: String,
      cercle: (id) => id.toUpperCase(),
      deals: { pact: 'pact', state: 'ddr' },
      column: (cercle, deal) => `${cercle} ${deal}`,
      share: String,
    });
    expect(columns.map(({ name }) => name)).toEqual(['weeks', 'A pact', 'A state', 'B pact', 'B state']);
    expect(rows).toHaveLength(weeks + 1);
    rows.forEach((row, week) => {
      expect(row[3]).toBe(data.panels[1].shares.pact[week]);
    });
  });

  it('stand beside each other as many as fit, and never overlap', () => {
    expect(panelGrid(15, 340, 108, 90)).toMatchObject({ columns: 3, rows: 5 });
    expect(panelGrid(15, 60, 108, 90)).toMatchObject({ columns: 1, rows: 15, panelWidth: 60 });
    const { places } = panelGrid(15, 700, 108, 90);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(15);
  });
});
