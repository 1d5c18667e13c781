import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileModel } from '../../src/scenario/compile.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { loadShipped, type Raw, shippedText, smallFile } from './files.ts';

const sources = [JSON.stringify(smallFile()), shippedText('mediated-truce'), shippedText('pacts-before-2025')];

const oddValue = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(-1, 0, 1, 0.5, 1e308, -1e308, 2 ** 53, '', 'north', 'djenne', 'raidRate', 'visit', null, [], {}),
);

/** Every object and list inside a value, the value first. */
function containers(value: Raw): Raw[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(containers)];
}

interface Mutation {
  readonly where: number;
  readonly which: number;
  readonly kind: 'replace' | 'remove' | 'rename' | 'repeat';
  readonly name: string;
  readonly value: unknown;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  where: fc.nat(),
  which: fc.nat(),
  kind: fc.constantFrom('replace', 'remove', 'rename', 'repeat'),
  name: fc.oneof(
    fc.string(),
    fc.constantFrom('__proto__', 'constructor', 'toString', 'valueOf', 'extends', 'to', 'set'),
  ),
  value: oddValue,
});

const define = (object: Raw, key: string, value: unknown) =>
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });

function mutate(raw: Raw, { where, which, kind, name, value }: Mutation): void {
  const all = containers(raw);
  const container = all[where % all.length];
  const keys = Object.keys(container);
  const key = keys[which % Math.max(1, keys.length)];
  if (Array.isArray(container)) {
    const index = Number(key ?? 0);
    if (kind === 'repeat') container.push(container[index]);
    else if (kind === 'remove') container.splice(index, 1);
    else container[index] = value;
  } else if (key === undefined || kind === 'repeat') define(container, name, value);
  else if (kind === 'replace') container[key] = value;
  else {
    const moved = container[key];
    delete container[key];
    if (kind === 'rename') define(container, name, moved);
  }
}

/** Either a scenario that compiles, or faults that say all they must; never an exception. */
function expectAnswer(text: string): void {
  const parsed = parseScenario(text, 'mutant.json', loadShipped);
  if (parsed.ok) expect(compileModel(parsed.value).segments[0].fromWeek).toBe(0);
  else {
    expect(parsed.faults.length).toBeGreaterThan(0);
    for (const { file, path, found, expected } of parsed.faults) {
      expect(file).not.toBe('');
      expect(typeof path).toBe('string');
      expect(found).not.toBe('');
      expect(expected).not.toBe('');
    }
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Reflect.has({}, 'polluted')).toBe(false);
}

describe('reading any file', () => {
  it('gives a scenario or faults for every valid file in which values, keys and items were changed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        (source, mutations) => {
          const raw = JSON.parse(source);
          for (const each of mutations) mutate(raw, each);
          expectAnswer(JSON.stringify(raw));
        },
      ),
      { numRuns: 300, seed: 20250530 },
    );
  });

  it('gives a scenario or faults for every valid file in which characters were changed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sources), fc.nat(), fc.nat(6), fc.string(), (source, at, length, text) => {
        const start = at % source.length;
        expectAnswer(source.slice(0, start) + text + source.slice(start + length));
      }),
      { numRuns: 300, seed: 20250530 },
    );
  });

  it('gives faults for any other text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => expectAnswer(text)),
      {
        numRuns: 300,
        seed: 20250530,
      },
    );
  });

  it('is not fooled by a file that tries to change all objects', () => {
    expectAnswer(sources[0].replace('{', '{"__proto__": {"polluted": true},'));
    expectAnswer(sources[0].replace('"parameters":{', '"parameters":{"__proto__": {"polluted": true},'));
    expectAnswer(
      sources[0].replace('"parameters":{', '"parameters":{"constructor": {"prototype": {"polluted": true}},'),
    );
  });
});
