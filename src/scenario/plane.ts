/**
 * The local plane on which all lengths are measured: an equirectangular projection about 14° N, 4° W.
 * Only + − × ÷ are used, so every engine places a village on the same bit; the cosine is a literal for that reason.
 */

const CENTRE_LAT = 14;
const CENTRE_LON = -4;
/** Kilometres in a degree of latitude on a sphere of 6,371 km. */
const KM_PER_DEGREE = 111.195;
/** Cosine of 14°. */
const COS_CENTRE = 0.9702957262759965;

export interface PlanePoint {
  readonly xKm: number;
  readonly yKm: number;
}

/** Position on the plane, in kilometres east and north of 14° N, 4° W, of a latitude and longitude in degrees. */
export function planeOf(lat: number, lon: number): PlanePoint {
  return {
    xKm: (lon - CENTRE_LON) * KM_PER_DEGREE * COS_CENTRE,
    yKm: (lat - CENTRE_LAT) * KM_PER_DEGREE,
  };
}
