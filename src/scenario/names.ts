import { joinWords } from './wording.ts';

/** Letters to change, add, drop or swap (neighbours only) to turn one word into the other: optimal string alignment. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(changed, last[j] + 1, row[j - 1] + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}

/** The known name that a misspelt one most resembles; undefined if none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (name.length === 0 || name.length > 40) return undefined;
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Longest list of names that a fault writes out. */
const LISTED = 20;

/** What to expect in place of an unknown name: the nearest, and all of them if they are few. */
export function expectedName(what: string, name: unknown, known: readonly string[]): string {
  const nearest = typeof name === 'string' ? nearestName(name, known) : undefined;
  const list = known.length <= LISTED ? `: ${joinWords(known, 'or')}` : '';
  return `${what}${list}${nearest === undefined ? '' : `; perhaps ${nearest}`}`;
}

/** The same for a key that the object does not have. */
export function expectedKey(key: string, known: readonly string[]): string {
  const nearest = nearestName(key, known);
  const list = known.length > 0 && known.length <= LISTED ? `; the keys here are ${joinWords(known, 'and')}` : '';
  return `no such key${list}${nearest === undefined ? '' : `; perhaps ${nearest}`}`;
}
