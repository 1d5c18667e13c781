import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../src/run/result.ts';
import { simulate } from '../../src/run/simulate.ts';
import { runSpecOf } from '../../src/scenario/compile.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { mean, variance } from '../../src/statistics/moments.ts';
import { loadShipped, shippedText } from '../scenario/files.ts';
import { specOf } from '../support/scenarios.ts';

const everything = { places: true, frames: true, events: true, digest: true };
const digestOf = (spec: Parameters<typeof simulate>[0]) => simulate({ ...spec, record: { digest: true } }).digest;

describe('the order of the villages in a file', () => {
  const file = JSON.parse(shippedText('two-valleys')) as { population: { villages: object[] } };
  const listed = file.population.villages;

  function digestWith(villages: readonly object[]): string {
    const text = JSON.stringify({ ...file, population: { ...file.population, villages } });
    const parsed = parseScenario(text, 'shuffled.json', loadShipped);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
    return digestOf(runSpecOf(parsed.value));
  }

  it('changes nothing', () => {
    const digest = digestWith(listed);
    expect(digestWith([...listed].reverse())).toBe(digest);
    const shuffled = fc.shuffledSubarray([...listed], { minLength: listed.length });
    fc.assert(
      fc.property(shuffled, (villages) => digestWith(villages) === digest),
      { numRuns: 10, seed: 1 },
    );
  });

  it('is all that was shuffled: another village gives another digest', () => {
    expect(digestWith(listed.slice(1))).not.toBe(digestWith(listed));
  });
});

describe('a spec', () => {
  const spec = specOf('central-mali-2025', { fraction: 0.03, weeks: 52 });

  it('gives the same result twice, its digest included', () => {
    const first = simulate({ ...spec, record: everything });
    expect(simulate({ ...spec, record: everything })).toEqual(first);
    // Compiled anew, so that nothing is shared but the words of the file.
    const again = specOf('central-mali-2025', { fraction: 0.03, weeks: 52 });
    expect(simulate({ ...again, record: everything })).toEqual(first);
  });

  it('gives another digest for every replicate, seed and number of rounds, on the same villages', () => {
    const variants = [
      spec,
      { ...spec, replicate: 1 },
      { ...spec, replicate: 2 },
      { ...spec, seed: 'another' },
      { ...spec, rounds: 20 as const },
    ];
    expect(new Set(variants.map(digestOf)).size).toBe(variants.length);
    const [villages] = variants.map((variant) => simulate({ ...variant, weeks: 1 }).villages);
    for (const variant of variants) expect(simulate({ ...variant, weeks: 1 }).villages).toEqual(villages);
  });

  it('gives the same digest whatever else is recorded', () => {
    expect(simulate({ ...spec, record: everything }).digest).toBe(digestOf(spec));
    expect(simulate(spec).digest).toBe('');
  });

  it('gives a shorter run that is the beginning of a longer one', () => {
    const long = simulate({ ...spec, record: { frames: true } });
    const short = simulate({ ...spec, weeks: 30, record: { frames: true } });
    expect(short.stances).toEqual(long.stances.subarray(0, short.stances.length));
  });
});

describe('twenty rounds of the generator', () => {
  it('give another run with the same kind of outcome', () => {
    const sharesWith = (rounds: 13 | 20) =>
      Array.from({ length: 12 }, (_, replicate) => {
        const result = simulate({ ...specOf('central-mali-2025', { fraction: 0.1 }), rounds, replicate });
        return seriesOf(result, 'villagesPact')[result.weeks - 1] / result.places[0].villages;
      });
    const [usual, robust] = [sharesWith(13), sharesWith(20)];
    // Four standard errors of the difference of two means of twelve.
    const error = Math.sqrt((variance(usual) + variance(robust)) / 12);
    expect(Math.abs(mean(usual) - mean(robust))).toBeLessThan(4 * error);
    expect(error).toBeLessThan(0.02);
  });
});

describe('a smaller fraction', () => {
  it('simulates villages that the larger one has too, the same people in the same places', () => {
    const villagesAt = (fraction: number) => {
      const { villages } = simulate(specOf('central-mali-2025', { fraction, weeks: 1 }));
      const { cercle, number, xKm, yKm, people } = villages;
      return Array.from(people, (_, i) => [cercle[i], number[i], xKm[i], yKm[i], people[i]].join(' '));
    };
    const large = new Set(villagesAt(0.25));
    for (const fraction of [0.02, 0.1, 0.24]) {
      const small = villagesAt(fraction);
      expect(small.filter((village) => !large.has(village))).toEqual([]);
      expect(small.length / large.size).toBeCloseTo(fraction / 0.25, 1);
    }
  });
});
