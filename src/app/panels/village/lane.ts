import { ABUSE, eventKinds, MILITIA_ATTACK } from '../../../model/events.ts';
import { PACT, type PerpetratorId, STATE, type StanceId, stanceIds } from '../../../model/stance.ts';
import type { VillageEvent, VillageHistory } from '../../../run/villageHistory.ts';

/** Weeks from the end of week `from` to the end of week `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A mark at a week. */
export interface LaneMark<Kind extends string> {
  readonly week: number;
  readonly kind: Kind;
  /** How many at once, or how many people it killed. */
  readonly value: number;
}

/** The sides with which a village can sign. */
export type Deal = 'state' | 'pact';

/** A village's history, ready to draw: spans and marks by row. Weeks are those after which the village is shown so. */
export interface Lane {
  readonly stances: readonly (Span & { readonly stance: StanceId })[];
  readonly blockades: readonly Span[];
  readonly offers: readonly LaneMark<Deal>[];
  readonly signings: readonly LaneMark<Deal | 'left'>[];
  readonly neighbours: readonly LaneMark<Deal>[];
  readonly attacks: readonly LaneMark<PerpetratorId>[];
}

/** Stretches of equal values in a column over weeks 0, 1, 2 …; each ends where the next begins. */
function stretches(column: Uint8Array): (Span & { readonly value: number })[] {
  const spans: (Span & { value: number })[] = [];
  for (let week = 0; week < column.length; week++) {
    const last = spans[spans.length - 1];
    if (last === undefined || column[week] !== last.value) {
      if (last) spans[spans.length - 1] = { ...last, to: week };
      spans.push({ from: week, to: week, value: column[week] });
    } else spans[spans.length - 1] = { ...last, to: week };
  }
  return spans;
}

/** Who attacks in an event; undefined for what is no attack. */
export function perpetratorOf(kind: number): PerpetratorId | undefined {
  if (kind > MILITIA_ATTACK) return undefined;
  if (kind === MILITIA_ATTACK) return 'militia';
  return kind === ABUSE ? 'state' : 'jnim';
}

function signingOf(kind: number): Deal | 'left' | undefined {
  const name = eventKinds[kind];
  if (name === 'signsState') return 'state';
  if (name === 'signsPact') return 'pact';
  return name === 'leavesState' || name === 'leavesPact' || name === 'abandoned' ? 'left' : undefined;
}

function marksOf<Kind extends string>(
  events: readonly VillageEvent[],
  kindOf: (kind: number) => Kind | undefined,
): LaneMark<Kind>[] {
  return events.flatMap(({ week, kind, value }) => {
    const known = kindOf(kind);
    return known === undefined ? [] : [{ week: week + 1, kind: known, value }];
  });
}

/** Marks of the same week and kind as one, with how many there were. */
function counted<Kind extends string>(marks: readonly LaneMark<Kind>[]): LaneMark<Kind>[] {
  const sums = new Map<string, LaneMark<Kind>>();
  for (const { week, kind } of marks) {
    const key = `${week} ${kind}`;
    sums.set(key, { week, kind, value: (sums.get(key)?.value ?? 0) + 1 });
  }
  return [...sums.values()];
}

/** Prepares the lane of a village. */
export function laneOf({ stances, blockades, offers, events, neighbourSignings }: VillageHistory): Lane {
  const isDeal = (kind: number) => {
    const signing = signingOf(kind);
    return signing === 'left' ? undefined : signing;
  };
  const signings = marksOf(events, signingOf);
  const changesDeal = ({ week, kind }: LaneMark<Deal | 'left'>) =>
    kind === 'left' && signings.some((other) => other.week === week && other.kind !== 'left');
  return {
    stances: stretches(stances).map(({ from, to, value }) => ({ from, to, stance: stanceIds[value] })),
    blockades: stretches(blockades).filter(({ value }) => value === 1),
    offers: Array.from(offers).flatMap((bits, week) => [
      ...(bits & (1 << STATE) ? [{ week: week + 1, kind: 'state' as const, value: 1 }] : []),
      ...(bits & (1 << PACT) ? [{ week: week + 1, kind: 'pact' as const, value: 1 }] : []),
    ]),
    signings: signings.filter((mark) => !changesDeal(mark)),
    neighbours: counted(marksOf(neighbourSignings, isDeal)),
    attacks: marksOf(events, perpetratorOf),
  };
}
