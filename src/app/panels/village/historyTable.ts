import { messages } from '../../i18n/locale.ts';
import type { Lane } from './lane.ts';

/** Rows of the history's table: every week in which something happened, and what. */
export function historyRows(lane: Lane): string[][] {
  const { table, chart } = messages.value.village.history;
  const weeks = new Map<number, string[]>();
  const add = (week: number, what: string) => weeks.set(week, [...(weeks.get(week) ?? []), what]);
  for (const { week, kind } of lane.offers) add(week, table.offer[kind]);
  for (const { week, kind } of lane.signings) add(week, table.signing(kind));
  for (const { from, stance } of lane.stances) add(from, table.stance(stance));
  for (const { week, kind, value } of lane.attacks) add(week, table.attack(kind, value));
  for (const { from, to } of lane.blockades) {
    add(from, table.blockadeBegins);
    add(to, table.blockadeEnds);
  }
  for (const { week, kind, value } of lane.neighbours) add(week, table.neighbours[kind](value));
  return [...weeks].sort(([a], [b]) => a - b).map(([week, what]) => [chart.tick(week), table.list(what)]);
}
