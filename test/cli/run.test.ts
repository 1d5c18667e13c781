import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { outputSchemas } from '../../src/output/jsonSchema.ts';
import { ILLUSTRATIVE } from '../../src/output/provenance.ts';
import { extension, folderWith, toguna } from './toguna.ts';

const short = ['run', 'two-valleys', '--weeks', '30'];

describe('toguna run', () => {
  it('prints harm to civilians by perpetrator, seed, scenario, digest and that one run is no forecast', async () => {
    const { code, out, error } = await toguna(['run', 'two-valleys', '--seed', 'other', '--replicate', '2']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    for (const part of ['killed by JNIM', 'killed by state forces', 'killed by militias', 'displaced at the end']) {
      expect(out).toContain(part);
    }
    expect(out).toContain('(two-valleys)');
    expect(out).toContain('seed "other", replicate 2');
    expect(out).toMatch(/^digest [0-9a-f]{64}$/m);
    expect(out).toContain(ILLUSTRATIVE);
    expect(out).toContain('not a forecast');
    expect(out.indexOf('Harm to civilians')).toBeLessThan(out.indexOf('holding arms'));
  });

  it('prints exactly one JSON object with --format json', async () => {
    const { code, out } = await toguna([...short, '--format', 'json', '--set', 'abuseRate=0']);
    expect(code).toBe(0);
    const schema = z.fromJSONSchema(outputSchemas().run as z.core.JSONSchema.JSONSchema);
    expect(schema.safeParse(JSON.parse(out)).error?.issues).toBeUndefined();
    expect(JSON.parse(out)).toMatchObject({
      provenance: { overrides: { abuseRate: 0 }, weeks: 30 },
      harm: { deathsState: 0 },
    });
  });

  it('writes files with --out, and does not replace them without --force', async () => {
    const folder = folderWith();
    const first = await toguna([...short, '--out', 'new/deep'], folder);
    expect(first.code).toBe(0);
    expect(readdirSync(join(folder, 'new/deep')).sort()).toEqual(['events.csv', 'run.json', 'series.csv']);
    const read = () => readFileSync(join(folder, 'new/deep/run.json'), 'utf8');
    const before = read();
    const second = await toguna([...short, '--seed', 'other', '--out', 'new/deep'], folder);
    expect(second).toMatchObject({ code: 2, out: '' });
    expect(second.error).toContain('--out: new/deep: found run.json, series.csv and events.csv already there');
    expect(read()).toBe(before);
    expect((await toguna([...short, '--seed', 'other', '--out', 'new/deep', '--force'], folder)).code).toBe(0);
    expect(read()).not.toBe(before);
  });

  it('prints the same table with --format csv that --out writes', async () => {
    const folder = folderWith();
    const [printed] = await Promise.all([
      toguna([...short, '--format', 'csv']),
      toguna([...short, '--out', '.'], folder),
    ]);
    expect(printed.out).toBe(readFileSync(join(folder, 'series.csv'), 'utf8'));
    expect(printed.out.split('\r\n')[1]).toBe(`# note: ${ILLUSTRATIVE}`);
  });

  it('draws other luck with --rounds 20, and says so', async () => {
    const args = ['run', 'two-valleys', '--format', 'json'];
    const [usual, more] = await Promise.all([toguna(args), toguna([...args, '--rounds', '20'])]);
    expect(JSON.parse(usual.out).provenance.rounds).toBe(13);
    expect(JSON.parse(more.out).provenance.rounds).toBe(20);
    expect(JSON.parse(more.out).digest).not.toBe(JSON.parse(usual.out).digest);
  });

  it('takes a file that extends a shipped scenario, or another file beside it', async () => {
    const folder = folderWith({ 'a.json': extension('two-valleys', { weeks: 5 }), 'b.json': extension('./a.json') });
    const { code, out } = await toguna(['run', `${folder}/b.json`, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ provenance: { scenario: 'changed', weeks: 5 } });
  });
});
