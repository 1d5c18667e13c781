import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { faultsOf, type Raw, smallFile } from './files.ts';

/** Parses the file `leaf` of a set of files that may extend one another. */
function parseSet(files: Record<string, Raw>) {
  const load = (reference: string) =>
    Object.hasOwn(files, reference) ? { file: `${reference}.json`, text: JSON.stringify(files[reference]) } : undefined;
  return parseScenario(JSON.stringify(files.leaf), 'leaf.json', load);
}

const extending = (base: string, more: Raw = {}) => ({
  toguna: 'scenario',
  version: 1,
  extends: base,
  id: 'leaf',
  title: { en: 'Leaf' },
  summary: { en: 'Differs.' },
  ...more,
});

function merged(more: Raw, root: Raw = smallFile()) {
  const parsed = parseSet({ leaf: extending('root', more), root });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}

describe('a scenario that extends another', () => {
  it('takes over what it does not say, except title and summary', () => {
    const root = smallFile();
    root.title.fr = 'Petit';
    const scenario = merged({}, root);
    const { toguna: _, ...expected } = root;
    expect(scenario).toEqual({ ...expected, id: 'leaf', title: { en: 'Leaf' }, summary: { en: 'Differs.' } });
  });

  it('merges parameters and other objects by key and replaces lists', () => {
    const scenario = merged({
      parameters: { abuseRate: 0 },
      population: { fraction: 1 },
      strategies: { jnim: 'reactive' },
      geography: {
        outline: [
          [-6, 12],
          [-2, 12],
          [-4, 17],
        ],
      },
    });
    expect(scenario.parameters).toEqual({ raidRate: 0.01, abuseRate: 0 });
    expect(scenario.population).toEqual({ seed: 'villages', fraction: 1 });
    expect(scenario.strategies).toEqual({ state: 'static', jnim: 'reactive' });
    expect(scenario.geography.outline).toHaveLength(3);
    expect(scenario.geography.cercles).toHaveLength(2);
  });

  it('replaces interventions of the same id in their place, appends new ones and removes others', () => {
    const calm = { id: 'calm', label: { en: 'Calm' }, from: 30, changes: [{ parameter: 'raidRate', set: 0 }] };
    const late = { id: 'late', label: { en: 'Late' }, from: 40, changes: [{ parameter: 'raidRate', set: 0.1 }] };
    const scenario = merged({ interventions: [late, { id: 'visit', remove: true }, calm] });
    expect(scenario.interventions).toEqual([calm, late]);
  });

  it('may stand at the end of a chain of sixteen files, not of seventeen', () => {
    const chain = (length: number) => {
      const files: Record<string, Raw> = { leaf: extending('f2'), [`f${length}`]: smallFile() };
      for (let k = 2; k < length; k++) files[`f${k}`] = extending(`f${k + 1}`);
      return parseSet(files);
    };
    expect(chain(16).ok).toBe(true);
    expect(faultsOf(chain(17))).toMatchObject([
      { path: 'extends', found: 'a chain of 17 files', expected: 'at most 16 files' },
    ]);
  });

  it('is refused with the whole circle when files extend one another', () => {
    const faults = faultsOf(parseSet({ leaf: extending('b'), b: extending('c'), c: extending('b') }));
    expect(faults).toMatchObject([{ file: 'c.json', path: 'extends', found: 'b.json → c.json → b.json' }]);
    expect(faultsOf(parseSet({ leaf: extending('leaf') }))).toMatchObject([
      { file: 'leaf.json', found: 'leaf.json → leaf.json' },
    ]);
  });

  it('is refused when what it extends is missing or has faults, which name that file', () => {
    expect(faultsOf(parseSet({ leaf: extending('root') }))).toMatchObject([
      { file: 'leaf.json', path: 'extends', found: '"root"', expected: 'a scenario that exists' },
    ]);
    const faults = faultsOf(parseSet({ leaf: extending('root'), root: { ...smallFile(), weeks: 0 } }));
    expect(faults).toMatchObject([{ file: 'root.json', path: 'weeks', found: '0' }]);
  });

  it('is refused when it removes what is not there or edits an intervention twice', () => {
    const faults = faultsOf(
      parseSet({
        leaf: extending('root', {
          interventions: [
            { id: 'x', remove: true },
            { id: 'calm', remove: true },
            { id: 'calm', remove: true },
          ],
        }),
        root: smallFile(),
      }),
    );
    expect(faults.map(({ path }) => path)).toEqual(['interventions[0].id', 'interventions[2].id']);
  });

  it('is told of faults in what is whole only together, under its own name and with its own numbering', () => {
    const late = { id: 'late', label: { en: 'Late' }, from: 16, changes: [{ parameter: 'raidRate', set: 0.1 }] };
    const faults = faultsOf(
      parseSet({ leaf: extending('root', { weeks: 15, interventions: [late] }), root: smallFile() }),
    );
    expect(faults.map(({ file, path }) => `${file} ${path}`)).toEqual([
      'leaf.json interventions["calm"].to',
      'leaf.json interventions[0].from',
    ]);
  });
});
