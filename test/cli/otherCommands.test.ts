import { execFile, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { outcomeTable } from '../../src/model/outcomes.ts';
import { parameterTable } from '../../src/model/parameters/table.ts';
import { outputSchemas } from '../../src/output/jsonSchema.ts';
import { ILLUSTRATIVE } from '../../src/output/provenance.ts';
import { programFile, toguna } from './toguna.ts';

const keepsToSchema = (name: string, text: string) => {
  const schema = z.fromJSONSchema(outputSchemas()[name] as z.core.JSONSchema.JSONSchema);
  expect(schema.safeParse(JSON.parse(text)).error?.issues).toBeUndefined();
};

describe('toguna validate', () => {
  it('gives target, measured value, and pass or miss for sixteen patterns, with harm and the seed', async () => {
    const args = ['validate', 'two-valleys', '--replicates', '2'];
    const [text, json, csv] = await Promise.all([
      toguna(args),
      toguna([...args, '--format', 'json']),
      toguna([...args, '--format', 'csv', '--jobs', '1']),
    ]);
    expect([text.code, json.code, csv.code]).toEqual([0, 0, 0]);
    expect(text.out).toMatch(/\d+ of 16 patterns are in range/);
    for (const part of ['Harm to civilians', 'seed "two valleys"', '(two-valleys)', ILLUSTRATIVE]) {
      expect(text.out).toContain(part);
    }
    keepsToSchema('validate', json.out);
    const result = JSON.parse(json.out) as { missed: number[]; passed: number; of: number };
    expect(result.passed + result.missed.length).toBe(result.of);
    for (const row of result.missed) expect(text.out).toContain(`Missed: row ${row}, `);
    expect(csv.out).toContain(`# note: ${ILLUSTRATIVE}`);
  });
});

describe('toguna describe', () => {
  it('gives every table as data', async () => {
    const { code, out } = await toguna(['describe', '--format', 'json']);
    expect(code).toBe(0);
    keepsToSchema('describe', out);
    const tables = JSON.parse(out);
    expect(tables.parameters).toEqual(parameterTable);
    expect(tables.outcomes).toEqual(outcomeTable);
    expect(tables.scenarios.map(({ id }: { id: string }) => id)).toContain('central-mali-2025');
  });

  it.each(['parameters', 'outcomes', 'scenarios', 'processes'])('prints %s for people and as CSV', async (topic) => {
    const [text, csv, json] = await Promise.all([
      toguna(['describe', topic]),
      toguna(['describe', topic, '--format', 'csv']),
      toguna(['describe', topic, '--format', 'json']),
    ]);
    expect([text.code, csv.code]).toEqual([0, 0]);
    for (const { id } of JSON.parse(json.out)[topic] as { id: string }[]) {
      expect(text.out).toContain(id);
      expect(csv.out).toContain(`\r\n${id},`);
    }
  });
});

describe('the program', () => {
  it('ends without a word when its output is no longer read', async () => {
    const child = spawn(process.execPath, [programFile, 'run', 'central-mali-2025', '--format', 'csv']);
    let error = '';
    child.stderr.on('data', (data) => {
      error += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, error }).toEqual({ code: 0, error: '' });
  });

  it('shows its help when it is given nothing, with exit 2, and on demand, with exit 0', async () => {
    const [nothing, help] = await Promise.all([toguna([]), toguna(['--help'])]);
    expect(nothing).toMatchObject({ code: 2, out: '' });
    expect(help).toMatchObject({ code: 0, out: nothing.error });
  });

  it('runs as `npx toguna` in the folder of the package', async () => {
    const folder = join(dirname(programFile), '../..');
    const { stdout } = await promisify(execFile)('npm', ['exec', '--offline', '--', 'toguna', '--version'], {
      cwd: folder,
    });
    expect(stdout.trim()).toBe('1.0.0');
  });
});

describe('the library', () => {
  it('lets a Node program run a scenario and an ensemble in threads', async () => {
    const program = `
      import { createNodePool, ensemble, loadScenario, runSpecOf, seriesOf, simulate } from
        ${JSON.stringify(pathToFileURL(join(dirname(programFile), 'index.js')).href)};
      const spec = runSpecOf(loadScenario('two-valleys'), { weeks: 20, record: { digest: true } });
      const result = simulate(spec);
      const pool = createNodePool(2);
      const { replicates } = await ensemble(pool, spec, 3);
      const again = await ensemble(pool, spec, 3);
      await pool.close();
      console.log(JSON.stringify([result.digest === replicates[0].digest, again.replicates.length,
        seriesOf(result, 'villagesHolding').length]));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
    expect(JSON.parse(stdout)).toEqual([true, 3, 20]);
  });
});
