import { describe, expect, it } from 'vitest';
import { columnIds, startView, villagesIn } from '../../src/app/panels/village/table/rows.ts';
import { createTimeline } from '../../src/run/timeline.ts';
import { specOf } from '../support/scenarios.ts';

const timeline = createTimeline(specOf('two-valleys'));
const { villages } = timeline.result;
const now = timeline.villagesAt(80);
const nameOf = (village: number) => `Cercle ${villages.cercle[village]} ${villages.number[village]}`;
const rows = (changes: Partial<typeof startView>) => villagesIn({ ...startView, ...changes }, villages, now, nameOf);

describe('the table of villages', () => {
  it('has all of them in the order of cercles and numbers', () => {
    expect(rows({})).toEqual([...villages.number.keys()]);
  });

  it.each(columnIds)('sorts by %s either way, equals in their own order', (column) => {
    const up = rows({ column });
    const down = rows({ column, descending: true });
    expect([...up].sort((a, b) => a - b)).toEqual(rows({}));
    const keys = { people: now.present, attacks: now.attacks, trustState: now.trustState, trustJnim: now.trustJnim };
    if (column in keys) {
      const key = keys[column as keyof typeof keys];
      for (const [order, sign] of [
        [up, 1],
        [down, -1],
      ] as const) {
        order.slice(1).forEach((village, i) => {
          const step = sign * (key[village] - key[order[i]]);
          expect(step > 0 || (step === 0 && village > order[i])).toBe(true);
        });
      }
    }
  });

  it('filters by stance and cercle and searches in any case', () => {
    const pacts = rows({ stance: 'pact' });
    expect(pacts.every((i) => now.stance[i] === 2)).toBe(true);
    expect(rows({ stance: 'holding' }).length + pacts.length).toBeLessThanOrEqual(villages.number.length);
    expect(rows({ cercle: 1 }).every((i) => villages.cercle[i] === 1)).toBe(true);
    expect(rows({ search: ' cercle 0 3' }).every((i) => nameOf(i).startsWith('Cercle 0 3'))).toBe(true);
    expect(rows({ search: 'nowhere' })).toEqual([]);
  });
});
