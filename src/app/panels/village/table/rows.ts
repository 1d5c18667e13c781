import { type StanceId, stanceIds } from '../../../../model/stance.ts';
import type { VillageColumns } from '../../../../run/result.ts';
import type { VillagesAt } from '../../../../run/villagesAt.ts';

/** The columns of the table of villages. */
export const columnIds = ['name', 'stance', 'people', 'trustState', 'trustJnim', 'attacks', 'blockaded'] as const;
export type ColumnId = (typeof columnIds)[number];

/** What a reader asks of the table. */
export interface TableView {
  readonly column: ColumnId;
  readonly descending: boolean;
  readonly stance: StanceId | undefined;
  /** Index into the cercles of the scenario. */
  readonly cercle: number | undefined;
  /** A part of the name, in any case. */
  readonly search: string;
}

/** All villages in their own order: cercles as they lie, then by number. */
export const startView: TableView = {
  column: 'name',
  descending: false,
  stance: undefined,
  cercle: undefined,
  search: '',
};

/** Villages on a page. */
export const PAGE_SIZE = 25;

/**
 * Indices of the villages that a view lets through, in its order. By name means in the geographic order of the
 * scenario's cercles, then by number; villages that are equal in a column keep that order, whichever way it is sorted.
 */
export function villagesIn(
  view: TableView,
  villages: VillageColumns,
  now: VillagesAt,
  nameOf: (village: number) => string,
): number[] {
  const wanted = view.search.trim().toLowerCase();
  const shown = [...villages.number.keys()].filter(
    (i) =>
      (view.stance === undefined || stanceIds[now.stance[i]] === view.stance) &&
      (view.cercle === undefined || villages.cercle[i] === view.cercle) &&
      (wanted === '' || nameOf(i).toLowerCase().includes(wanted)),
  );
  const keys: Record<ColumnId, (village: number) => number> = {
    name: (i) => i,
    stance: (i) => now.stance[i],
    people: (i) => now.present[i],
    trustState: (i) => now.trustState[i],
    trustJnim: (i) => now.trustJnim[i],
    attacks: (i) => now.attacks[i],
    blockaded: (i) => now.blockaded[i],
  };
  const key = keys[view.column];
  const sign = view.descending ? -1 : 1;
  return shown.sort((a, b) => sign * (key(a) - key(b)) || a - b);
}
