import type { StanceId } from '../../../../model/stance.ts';
import { formattingOf } from '../../format.ts';

const { count, decimal } = formattingOf('en');

const stances: Record<StanceId, string> = {
  holding: 'holding arms',
  state: 'state’s DDR',
  pact: 'pact with JNIM',
  abandoned: 'abandoned',
};

/** The table of all villages. */
export const table = {
  heading: 'All villages',
  note: 'Every village is synthetic and stands for none in particular. Cercles stand in geographic order.',
  show: 'Show the table of villages',
  hide: 'Hide the table of villages',
  waiting: 'Reading the villages…',
  caption: (week: number) => `Villages after ${count(week)} weeks`,
  columns: {
    name: 'Village',
    stance: 'Stance',
    people: 'People present',
    trustState: 'Trust in the state',
    trustJnim: 'Trust in JNIM',
    attacks: 'Attacks so far',
    blockaded: 'Blockade',
  },
  search: 'Search by name',
  stance: 'Stance',
  cercle: 'Cercle',
  any: 'all',
  stances,
  blockaded: 'yes',
  notBlockaded: 'no',
  people: (people: number) => count(people),
  trust: (trust: number) => decimal(trust, 2),
  attacks: (attacks: number) => count(attacks),
  shown: (from: number, to: number, all: number) =>
    all === 0 ? 'No village is like that.' : `${count(from)} to ${count(to)} of ${count(all)} villages`,
  previous: 'Previous page',
  next: 'Next page',
  pages: 'Pages of the table',
};
