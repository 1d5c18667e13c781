/**
 * The changing state of a run: typed-array columns over one buffer, so that a copy of the buffer is a keyframe.
 * `village` columns have one entry per village, `stances` three (stance · villages + village), `cercle` one per cercle.
 * Widest types first: every column starts aligned.
 */
const columns = {
  /** Pull of an actor's bases, Σ f·exp(−d/ℓ), and its presence π. */
  fieldState: ['f64', 'village'],
  fieldJnim: ['f64', 'village'],
  presenceState: ['f64', 'village'],
  presenceJnim: ['f64', 'village'],
  /** Evidence for and against each side's word, in pseudo-counts, by forward decay: see processes/beliefs.ts. */
  forState: ['f64', 'village'],
  againstState: ['f64', 'village'],
  forJnim: ['f64', 'village'],
  againstJnim: ['f64', 'village'],
  /** Own attacks seen and own attacks to be expected in each stance, by forward decay. */
  seen: ['f64', 'stances'],
  expected: ['f64', 'stances'],
  /** Unused DDR places. */
  places: ['f64', 'one'],
  /** Positions (x, y) of the mobile units of the state, then of JNIM, in kilometres. */
  units: ['f64', 'units'],
  weapons: ['i32', 'village'],
  present: ['i32', 'village'],
  displaced: ['i32', 'village'],
  dead: ['i32', 'village'],
  /** Week of the signature of the present deal; NEVER outside a deal. */
  signedWeek: ['i32', 'village'],
  /** First week of the present blockade, or NEVER; and the week in which the last one ended. */
  blockadedSince: ['i32', 'village'],
  blockadeEnded: ['i32', 'village'],
  lastAttack: ['i32', 'village'],
  /** Last week with an attack on the village or a neighbour, or a new blockade on itself. */
  lastShock: ['i32', 'village'],
  /** Week in which a decided reprisal is due, or NEVER. */
  reprisalDue: ['i32', 'village'],
  /** Neighbours in each of the three stances, kept up to date as stances change. */
  neighboursIn: ['i32', 'stances'],
  weaponsWithState: ['i32', 'cercle'],
  weaponsWithJnim: ['i32', 'cercle'],
  weaponsLost: ['i32', 'cercle'],
  weaponsRearmed: ['i32', 'cercle'],
  registered: ['i32', 'cercle'],
  served: ['i32', 'cercle'],
  broken: ['i32', 'cercle'],
  integratedFighters: ['i32', 'cercle'],
  /** People who fled and who returned this week. */
  fled: ['i32', 'cercle'],
  returned: ['i32', 'cercle'],
  /** Mobile units that stand somewhere: of the state, then of JNIM. */
  placed: ['i32', 'actors'],
  /** Weeks completed. */
  week: ['i32', 'one'],
  /** Cercle of JNIM's drawn campaign, or NEVER. */
  campaign: ['i32', 'one'],
  /** Villages that signed with the state, in the order of signing: those from head to tail wait, unless they left. */
  queueVillage: ['i32', 'queue'],
  queueSigned: ['i32', 'queue'],
  queueHead: ['i32', 'one'],
  queueTail: ['i32', 'one'],
  stance: ['u8', 'village'],
  isServed: ['u8', 'village'],
  isRearming: ['u8', 'village'],
  /** Offers at hand this week: bit 1 << stance. */
  offers: ['u8', 'village'],
} as const;

type Columns = typeof columns;
type ColumnName = keyof Columns;
type ArrayOf<Type> = Type extends 'f64' ? Float64Array : Type extends 'i32' ? Int32Array : Uint8Array;

/** Far in the past: older than any window that a process looks back. */
export const NEVER = -1_000_000;

/** At most this many mobile units an actor. */
export const MAX_UNITS = 20;

export type State = { readonly [Name in ColumnName]: ArrayOf<Columns[Name][0]> } & { readonly buffer: ArrayBuffer };

const constructors = { f64: Float64Array, i32: Int32Array, u8: Uint8Array };

/** Lays the columns out for a number of villages and cercles; all zero. */
export function createState(villages: number, cercles: number): State {
  const lengths = {
    village: villages,
    stances: 3 * villages,
    cercle: cercles,
    one: 1,
    units: 4 * MAX_UNITS,
    actors: 2,
    queue: 2 * villages,
  };
  const names = Object.keys(columns) as ColumnName[];
  const bytes = (name: ColumnName) => lengths[columns[name][1]] * constructors[columns[name][0]].BYTES_PER_ELEMENT;
  const buffer = new ArrayBuffer(names.reduce((total, name) => total + bytes(name), 0));
  let offset = 0;
  const laidOut = names.map((name) => {
    const [type, per] = columns[name];
    const column = new constructors[type](buffer, offset, lengths[per]);
    offset += bytes(name);
    return [name, column] as const;
  });
  return { ...Object.fromEntries(laidOut), buffer } as State;
}
