import fc from 'fast-check';
import { type ParameterId, type ParameterRow, parameterTable } from '../../src/model/parameters/table.ts';
import { type CercleSpec, decisionRules, type ListedVillage, strategies } from '../../src/model/spec.ts';
import type { RunSpec } from '../../src/run/spec.ts';
import { TOY_HALF_SIDE, type ToyOptions, toyModel, toyRun, type Values } from './toyModel.ts';

/** A value of a parameter: often an end of its range, where models break. */
function valueIn(row: ParameterRow): fc.Arbitrary<number> {
  const inside = row.integer
    ? fc.integer({ min: row.min, max: row.max })
    : fc.double({ min: row.min, max: row.max, noNaN: true });
  return fc.oneof(fc.constant(row.default), fc.constant(row.min), fc.constant(row.max), inside);
}

const valuesOf = (rows: readonly ParameterRow[]): fc.Arbitrary<Values> =>
  fc.record(
    Object.fromEntries(rows.map((row) => [row.id, valueIn(row)])) as Record<ParameterId, fc.Arbitrary<number>>,
    {
      requiredKeys: [],
    },
  );

const presence = fc.oneof(fc.constantFrom(0, 3), fc.double({ min: 0, max: 3, noNaN: true }));

const cercles: fc.Arbitrary<Partial<CercleSpec>[]> = fc.array(
  fc.record({
    jnim: presence,
    militia: presence,
    state: presence,
    areaKm2: fc.constantFrom(1, 500, 100_000),
    villages: fc.integer({ min: 2, max: 30 }),
  }),
  { minLength: 1, maxLength: 2 },
);

const coordinate = fc.oneof(fc.constant(0), fc.double({ min: -TOY_HALF_SIDE, max: TOY_HALF_SIDE, noNaN: true }));

/** Villages listed one by one in the first cercle, some at the same place, some tiny. */
const listed: fc.Arbitrary<ListedVillage[]> = fc
  .array(
    fc.record(
      {
        xKm: coordinate,
        yKm: coordinate,
        people: fc.integer({ min: 1, max: 3000 }),
        cohesion: fc.double({ min: 0, max: 1, noNaN: true }),
        arms: fc.constantFrom(0, 0.5, 1),
      },
      { requiredKeys: ['xKm', 'yKm'] },
    ),
    { minLength: 2, maxLength: 20 },
  )
  .map((villages) => villages.map((village, k) => ({ ...village, cercle: 0, number: k + 1 })));

const share = fc.constantFrom(0, 0.2, 0.5);
const changeable = parameterTable.filter((row) => !('fixed' in row));

const options: fc.Arbitrary<ToyOptions> = fc.record(
  {
    cercles,
    villages: listed,
    decisionRule: fc.constantFrom(...decisionRules),
    stateStrategy: fc.constantFrom(...strategies),
    jnimStrategy: fc.constantFrom(...strategies),
    initialStances: fc.tuple(share, share).map(([state, pact]) => [{ cercle: 0, state, pact }]),
    campaigns: fc.constant([{ cercle: 0, from: 5, to: 12 }]),
    parameters: valuesOf(parameterTable),
    later: fc
      .uniqueArray(fc.tuple(fc.integer({ min: 1, max: 50 }), valuesOf(changeable)), {
        maxLength: 2,
        selector: ([week]) => week,
      })
      .map((changes) => changes.sort(([a], [b]) => a - b)),
  },
  { requiredKeys: ['decisionRule', 'stateStrategy', 'jnimStrategy', 'parameters'] },
);

/** Any valid model of a few villages, however extreme, run for up to 60 weeks. */
export const arbitraryRun: fc.Arbitrary<RunSpec> = fc
  .tuple(options, fc.integer({ min: 1, max: 60 }), fc.nat(1000))
  .map(([toy, weeks, replicate]) => toyRun(toyModel(toy), weeks, { replicate }));
