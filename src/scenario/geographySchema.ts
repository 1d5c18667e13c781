import * as z from 'zod';
import { idField, listOf, numberField, objectOf, oneOf, textField, wholeField } from './fields.ts';

// East-west lengths are true at 14° N; within this band they err by at most one tenth.
const latField = numberField(0, 28).meta({
  description: 'Degrees north; lengths are measured on a plane about 14° N.',
});
const lonField = numberField(-180, 180).meta({ description: 'Degrees east; west is negative.' });

const presence = (who: string) =>
  numberField(0, 3).meta({ description: `Presence of ${who}, from 0 (none) to 3 (strong).` });

const regionSchema = objectOf({ id: idField, name: textField(80) });

const cercleSchema = objectOf({
  id: idField,
  name: textField(80),
  region: idField.meta({ description: 'Id of its region.' }),
  lat: latField.meta({ description: 'Latitude of the chef-lieu, degrees north.' }),
  lon: lonField.meta({ description: 'Longitude of the chef-lieu, degrees east.' }),
  people2009: wholeField(0, 100_000_000).meta({ description: 'People at the census of 2009, for the reader.' }),
  areaKm2: numberField(1, 1_000_000),
  villages: wholeField(1, 20_000).meta({
    description: 'Villages that exist; the population simulates a fraction of them.',
  }),
  jnim: presence('JNIM'),
  militia: presence('hunters’ militias'),
  state: presence('state forces'),
});

const cornerError = 'a corner: [longitude, latitude] in degrees';
const corner = z.tuple([lonField, latField], { error: cornerError });

/** Regions, cercles and outline of a scenario. */
export const geographySchema = objectOf({
  kind: oneOf(['mali', 'invented']).meta({ description: 'Real cercles of Mali, or invented ones.' }),
  regions: listOf(regionSchema, 1, 200, 'regions'),
  cercles: listOf(cercleSchema, 1, 200, 'cercles').meta({
    description: 'In geographic order: the order of every table.',
  }),
  outline: listOf(corner, 3, 2000, 'corners').meta({ description: 'Coarse polygon that villages stay within.' }),
});

const villageSchema = objectOf({
  cercle: idField,
  number: wholeField(1, 65_535).meta({
    description: 'Number within the cercle: with it, the only name of the village.',
  }),
  lat: latField,
  lon: lonField,
  people: wholeField(1, 1_000_000).exactOptional(),
  cohesion: numberField(0, 1).exactOptional(),
  arms: numberField(0, 1).exactOptional(),
});

const fractionError = 'a number above 0 and at most 1';

/** The synthetic villages: drawn, or listed one by one. */
export const populationSchema = objectOf({
  seed: textField(200).meta({ description: 'Seed of the villages, apart from the seed of the run.' }),
  fraction: z
    .number({ error: fractionError })
    .gt(0, { error: fractionError })
    .max(1, { error: fractionError })
    .meta({ description: 'Share of all villages that is simulated; ignored when villages are listed.' }),
  villages: listOf(villageSchema, 2, 10_000, 'villages').exactOptional(),
});

/** Shares of a cercle's villages that start under a deal. */
export const initialShareSchema = objectOf({ cercle: idField, state: numberField(0, 1), pact: numberField(0, 1) });
