import type { Geography } from '../scenario/scenario.ts';
import { type CercleCell, cercleCells } from './cells.ts';
import { type LonLat, type MapGeometry, maliGeometry } from './geometry.ts';
import { type Bounds, boundsOf, lonLatToPlane } from './projection.ts';

/** What never changes under the villages of a scenario. */
export interface BaseMap {
  /** Outline of the country, or of the invented land. */
  readonly outline: readonly LonLat[];
  readonly neighbours: MapGeometry['neighbours'];
  readonly rivers: readonly (readonly LonLat[])[];
  readonly cells: readonly CercleCell[];
}

/** The map of a scenario: Mali with its river, or the outline alone of an invented geography. */
export function createBaseMap({ kind, cercles, outline }: Pick<Geography, 'kind' | 'cercles' | 'outline'>): BaseMap {
  if (kind === 'invented') return { outline, neighbours: [], rivers: [], cells: cercleCells(cercles, outline) };
  const { mali, neighbours, rivers } = maliGeometry;
  return { outline: mali, neighbours, rivers, cells: cercleCells(cercles, mali) };
}

/** The box round all cells, for `fitProjection`: the same for every run of a scenario. Throws if no cell has an area. */
export function baseMapBounds({ cells }: Pick<BaseMap, 'cells'>): Bounds {
  return boundsOf(cells.flatMap(({ ring }) => ring.map(lonLatToPlane)));
}
