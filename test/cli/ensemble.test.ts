import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { outputSchemas } from '../../src/output/jsonSchema.ts';
import { ILLUSTRATIVE } from '../../src/output/provenance.ts';
import { extension, folderWith, programFile, type Ran, toguna } from './toguna.ts';

/** Starts the program and sends it Ctrl-C as soon as it tells how far it is. */
function stopUnderWay(args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [programFile, ...args]);
    let out = '';
    let error = '';
    child.stdout.on('data', (data) => {
      out += data;
    });
    child.stderr.on('data', (data) => {
      error += data;
      if (/about .* left/.test(String(data))) child.kill('SIGINT');
    });
    child.on('close', (code) => resolve({ code, out, error }));
  });
}

describe('toguna ensemble', () => {
  const rule = (decisionRule: string) => extension('two-valleys', { decisionRule });
  const folder = folderWith({ 'threshold.json': rule('threshold'), 'best.json': rule('bestResponse') });

  it.each([
    ['two-valleys', 9],
    [`${folder}/threshold.json`, 9],
    [`${folder}/best.json`, 9],
    ['central-mali-2025', 4],
  ])('gives the same bytes with one job and with two: %s', async (scenario, replicates) => {
    const args = ['ensemble', scenario, '--replicates', String(replicates), '--format', 'json', '--jobs'];
    const [one, two] = await Promise.all([toguna([...args, '1']), toguna([...args, '2'])]);
    expect(one.code).toBe(0);
    expect(two.out).toBe(one.out);
    const result = JSON.parse(one.out) as { replicates: { digest: string }[] };
    const schema = z.fromJSONSchema(outputSchemas().ensemble as z.core.JSONSchema.JSONSchema);
    expect(schema.safeParse(result).error?.issues).toBeUndefined();
    expect(new Set(result.replicates.map(({ digest }) => digest)).size).toBe(replicates);
  });

  it('has in replicate r the run with --replicate r', async () => {
    const [many, single] = await Promise.all([
      toguna(['ensemble', 'two-valleys', '--replicates', '3', '--format', 'json']),
      toguna(['run', 'two-valleys', '--replicate', '2', '--format', 'json']),
    ]);
    const [run, ensemble] = [JSON.parse(single.out), JSON.parse(many.out)];
    const { digest, harm, finals, weeksToPacts } = run;
    expect(ensemble.replicates[2]).toEqual({ replicate: 2, digest, harm, finals, weeksToPacts });
  });

  it('prints harm first with its spread, and that it is illustrative', async () => {
    const { code, out, error } = await toguna(['ensemble', 'two-valleys', '--replicates', '3']);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toContain('replicates 0 to 2');
    expect(out).toContain('killed by state forces');
    expect(out).toContain(ILLUSTRATIVE);
    expect(out.indexOf('Harm to civilians')).toBeLessThan(out.indexOf('holding arms'));
  });

  it('writes bands and replicates with --out', async () => {
    const target = folderWith();
    expect((await toguna(['ensemble', 'two-valleys', '--replicates', '2', '--out', '.'], target)).code).toBe(0);
    expect(readdirSync(target).sort()).toEqual(['bands.csv', 'ensemble.json', 'replicates.csv']);
  });

  it('keeps what is finished on Ctrl-C and says how much it is', async () => {
    const args = ['ensemble', 'central-mali-2025', '--replicates', '2000', '--format', 'json'];
    const { code, out, error } = await stopUnderWay(args);
    expect(code).toBe(130);
    const result = JSON.parse(out);
    expect(result.replicates.length).toBeGreaterThan(0);
    expect(result).toMatchObject({ complete: false, requested: 2000 });
    expect(result.provenance.replicates.count).toBe(result.replicates.length);
    expect(error).toContain(`these are the ${result.replicates.length} replicates that were finished, of 2,000`);
  });
});
