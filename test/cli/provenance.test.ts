import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { ILLUSTRATIVE } from '../../src/output/provenance.ts';
import { folderWith, toguna } from './toguna.ts';

/** Commands that show results, with what to run of each. A new command must be put in one of these two lists. */
const showResults: Readonly<Record<string, readonly string[]>> = {
  run: ['two-valleys', '--seed', 'a seed'],
  ensemble: ['two-valleys', '--seed', 'a seed', '--replicates', '3'],
  validate: ['two-valleys', '--seed', 'a seed', '--replicates', '2'],
};
const showNone = ['check', 'describe'];

const { commands } = createProgram();

function expectProvenance(text: string): void {
  expect(text).toContain(ILLUSTRATIVE);
  expect(text).toContain('a seed');
  expect(text).toContain('two-valleys');
  for (const side of [/killed by JNIM|deathsJnim/, /killed by state forces|deathsState/, /militias|deathsMilitia/]) {
    expect(text).toMatch(side);
  }
  expect(text).toMatch(/displaced/);
}

describe('every command', () => {
  it('is known here to show results or not', () => {
    const known = [...Object.keys(showResults), ...showNone];
    expect(commands.map((command) => command.name()).sort()).toEqual(known.sort());
  });
});

const shown = commands.filter((command) => command.name() in showResults);
const writing = shown.filter((command) => command.options.some(({ long }) => long === '--out'));
const cases = (list: typeof commands) => list.map((command) => [command.name(), command] as const);

describe('harm, seed, scenario and that it is illustrative', () => {
  it.each(cases(shown))('are in what toguna %s prints, in words and in every format', async (name, command) => {
    const formats = command.options.find(({ long }) => long === '--format')?.argChoices ?? [];
    expect(formats).toContain('json');
    for (const format of [[], ...formats.map((choice) => ['--format', choice])]) {
      const { code, out } = await toguna([name, ...showResults[name], ...format]);
      expect(code).toBe(0);
      expectProvenance(out);
    }
  });

  it.each(cases(writing))('are in every file that toguna %s writes', async (name) => {
    const folder = join(folderWith(), 'out');
    expect((await toguna([name, ...showResults[name], '--out', folder])).code).toBe(0);
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expectProvenance(readFileSync(join(folder, file), 'utf8'));
  });
});
