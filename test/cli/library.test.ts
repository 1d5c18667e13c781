import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFile, toguna } from './toguna.ts';

const root = join(import.meta.dirname, '../..');

/** The program that the README shows. */
const example = /## In a program\n\n```js\n([\s\S]*?)```/.exec(packageFile('README.md'))![1];

describe('the library', () => {
  it('runs the README’s program, and gives the digest of the command line', async () => {
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', example], { cwd: root });
    const [pacts, digest] = String(printed).trim().split(' ');
    const { out } = await toguna(['run', 'central-mali-2025', '--seed', 'djenne', '--format', 'json']);
    const run = JSON.parse(out);
    expect({ pacts: Number(pacts), digest }).toEqual({ pacts: run.finals.villagesPact, digest: run.digest });
  });

  it('shows in the README only commands that the program has', async () => {
    const shown = [...packageFile('README.md').matchAll(/^npx toguna (\w+)/gm)].map(([, name]) => name);
    expect(shown.length).toBeGreaterThan(4);
    const { out } = await toguna(['--help']);
    for (const name of shown) expect(out).toMatch(new RegExp(`^ +${name} `, 'm'));
  });
});
