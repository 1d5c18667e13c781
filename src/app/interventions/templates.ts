import type { Change } from '../../scenario/scenario.ts';

/** Where a template may be put: anywhere, in one cercle only, or only over the whole area. */
export type TemplatePlaces = 'any' | 'cercle' | 'area';

interface Template {
  readonly places: TemplatePlaces;
  /** What it does; a template without changes is an outreach campaign of JNIM. */
  readonly changes?: readonly Change[];
}

const rows = {
  abuseStops: { places: 'any', changes: [{ parameter: 'abuseRate', scale: 0 }] },
  garrisonLeaves: { places: 'cercle', changes: [{ parameter: 'garrisonStrength', set: 0 }] },
  garrisonAdded: { places: 'cercle', changes: [{ parameter: 'garrisonAdded', set: 1 }] },
  ddrDelivers: {
    places: 'area',
    changes: [
      { parameter: 'ddrPlaces', scale: 20 },
      { parameter: 'ddrLead', set: 4 },
    ],
  },
  stateOutreach: { places: 'area', changes: [{ parameter: 'stateOutreach', scale: 3 }] },
  mediation: {
    places: 'any',
    changes: [
      { parameter: 'blockadeRate', set: 0 },
      { parameter: 'blockadeLift', set: 1 },
    ],
  },
  raidsPause: { places: 'any', changes: [{ parameter: 'raidRate', scale: 0 }] },
  reprisalsEscalate: { places: 'any', changes: [{ parameter: 'reprisalRate', scale: 3 }] },
  ceasefire: {
    places: 'area',
    changes: [
      { parameter: 'raidRate', scale: 0.1 },
      { parameter: 'reprisalRate', scale: 0.1 },
      { parameter: 'breachRate', scale: 0.1 },
      { parameter: 'abuseRate', scale: 0.1 },
      { parameter: 'spoilerRate', scale: 0.1 },
      { parameter: 'blockadeRate', set: 0 },
      { parameter: 'blockadeLift', set: 0.25 },
    ],
  },
  assemblies: {
    places: 'any',
    changes: [
      { parameter: 'meetingChance', set: 0.25 },
      { parameter: 'neighbourWeight', scale: 1.5 },
    ],
  },
  campaign: { places: 'cercle' },
} as const satisfies Record<string, Template>;

/** A kind of intervention that a reader can add. */
export type TemplateId = keyof typeof rows;

/** What each template does and where it may be put. */
export const templates: Readonly<Record<TemplateId, Template>> = rows;

/** Every template, in the order of the list. */
export const templateIds = Object.keys(rows) as readonly TemplateId[];
