import type { StanceId } from '../../../../model/stance.ts';
import { formattingOf } from '../../format.ts';

const { count, plural } = formattingOf('en');

const stances: Record<StanceId, string> = {
  holding: 'holding arms',
  state: 'in the state’s DDR',
  pact: 'under a pact with JNIM',
  abandoned: 'abandoned',
};

const legend: Record<StanceId, string> = {
  holding: 'Holding arms',
  state: 'State’s DDR',
  pact: 'Pact with JNIM',
  abandoned: 'Abandoned',
};

/** The map, its legend and what is said of a village on it. */
export const map = {
  label: 'Map of the villages',
  keys: 'Arrow keys go to the next village in a direction, Page Up and Page Down to the next cercle, Enter selects, Escape leaves.',
  role: 'map',
  stances,
  legend,
  blockaded: 'Under blockade',
  filter: 'Show or hide these villages',
  attacks: 'Attacked this week',
  attacksBy: { jnim: 'by JNIM', state: 'by state forces', militia: 'by militias' },
  village: (cercle: string, number: number) => `${cercle} ${count(number)}`,
  hover: (name: string, stance: string, people: number) =>
    `${name}: ${stance}, ${count(people)} ${plural(people, { one: 'person', other: 'people' })}`,
  hoverBlockaded: (name: string, stance: string, people: number) =>
    `${name}: ${stance}, under blockade, ${count(people)} ${plural(people, { one: 'person', other: 'people' })}`,
  selected: (text: string) => `${text}, selected`,
  details: 'State and reasons',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomAll: 'Whole area',
  control: {
    heading: 'Cercles',
    none: 'neither prevails',
    state: 'state prevails',
    jnim: 'JNIM prevails',
    contested: 'contested',
  },
  caption:
    'Every village is synthetic: drawn by chance, or invented by the scenario. Cells are schematic (nearest chef-lieu), not legal boundaries.',
  credit: 'Outlines and rivers: Natural Earth. Chef-lieux: GeoNames (CC BY 4.0).',
};
