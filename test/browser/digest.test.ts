import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { visit } from './support/page.ts';
import { suite } from './support/suite.ts';

/** What the command line prints as JSON. */
async function commandLine(...words: readonly string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)('node', ['dist/node/toguna.js', ...words, '--format', 'json'], {
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout);
}

/** Digest of one run, and of the first replicate of an ensemble on one and on two threads. */
async function nodeDigests(scenario: string): Promise<readonly string[]> {
  const run = (await commandLine('run', scenario)) as { digest: string };
  const digests = [run.digest];
  for (const jobs of ['1', '2']) {
    const ensemble = await commandLine('ensemble', scenario, '--replicates', '2', '--jobs', jobs);
    digests.push((ensemble as { replicates: { digest: string }[] }).replicates[0].digest);
  }
  return digests;
}

/** A file that is a shipped scenario with another decision rule. */
async function withRule(folder: string, scenario: string, decisionRule: string): Promise<string> {
  const file = join(folder, `${scenario}-${decisionRule}.json`);
  const text = { en: `${scenario} with another rule` };
  const content = { toguna: 'scenario', version: 1, id: 'other-rule', extends: scenario, title: text, summary: text };
  await writeFile(file, JSON.stringify({ ...content, decisionRule }));
  return file;
}

describe('the digest', () => {
  const { browser, url } = suite();

  it.each([
    ['central-mali-2025', 'logit'],
    ['central-mali-2025', 'threshold'],
    ['two-valleys', 'logit'],
    ['two-valleys', 'threshold'],
    ['garrisons-withdraw', 'logit'],
    ['garrisons-withdraw', 'threshold'],
  ])('of %s under the rule %s is the same in the page, in Node, and on one or two threads', async (scenario, rule) => {
    const folder = await mkdtemp(join(tmpdir(), 'toguna-digest-'));
    try {
      const { page } = await visit(browser(), url(`#/explore?scenario=${scenario}&rule=${rule}`));
      const inPage = await page.locator('.digest').textContent();
      const inNode = await nodeDigests(await withRule(folder, scenario, rule));
      expect(inPage).toMatch(/^[0-9a-f]{64}$/);
      expect(inNode).toEqual([inPage, inPage, inPage]);
      await page.context().close();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
