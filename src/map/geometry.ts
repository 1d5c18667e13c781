import text from './geometry.generated.json?raw';

/** Longitude and latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** Lines and outlines under the map: rings without a repeated last point. */
export interface MapGeometry {
  /** Credit of the data, to be shown with the map. */
  readonly source: string;
  readonly mali: readonly LonLat[];
  /** Neighbouring countries by ISO 3166-1 two-letter code. */
  readonly neighbours: readonly { readonly code: string; readonly rings: readonly (readonly LonLat[])[] }[];
  /** The Niger and its arms in the inner delta. */
  readonly rivers: readonly (readonly LonLat[])[];
}

/** Mali, its neighbours and the Niger, cut to a window round central Mali; written by `npm run geometry`. */
export const maliGeometry = JSON.parse(text) as MapGeometry;
