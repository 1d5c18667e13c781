import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extension, folderWith, packageFile, toguna } from './toguna.ts';

const change = (more: object) =>
  extension('two-valleys', {
    interventions: [{ id: 'x', label: { en: 'X' }, from: 1, changes: [{ parameter: 'abuseRate', set: 0 }], ...more }],
  });
const twice = { id: 'x', label: { en: 'X' }, from: 1, changes: [{ parameter: 'abuseRate', set: 0 }] };

const files: Readonly<Record<string, string | Uint8Array>> = {
  'unknownKey.json': extension('two-valleys', { weks: 3 }),
  'wrongType.json': extension('two-valleys', { weeks: 'ten' }),
  'outOfRange.json': extension('two-valleys', { parameters: { raidRate: 7 } }),
  'afterTheEnd.json': change({ from: 900 }),
  'noSuchCercle.json': change({ where: { cercle: 'atlantis' } }),
  'duplicate.json': extension('two-valleys', { interventions: [twice, twice] }),
  'empty.json': '',
  'large.json': new Uint8Array(50 * 1024 * 1024).fill(32),
  'notJson.json': 'hello',
  'proto.json': '{"toguna": "scenario", "__proto__": {"weeks": 1}}',
  'cyclic.json': extension('./cyclic2.json'),
  'cyclic2.json': extension('./cyclic.json'),
  'dangling.json': extension('./nowhere.json'),
  'extendsLarge.json': extension('./large.json'),
  'binary.json': Uint8Array.of(0xff, 0xfe, 0x00, 0xd8),
};

/** File, then a part of the fault: path, what was found, what was expected. */
const cases: readonly (readonly [file: string, fault: string])[] = [
  ['unknownKey.json', 'unknownKey.json: weks: found 3, expected no such key'],
  ['wrongType.json', 'wrongType.json: weeks: found "ten", expected a whole number from 1 to 1040'],
  ['outOfRange.json', 'outOfRange.json: parameters.raidRate: found 7, expected a number from 0 to 0.3'],
  ['afterTheEnd.json', 'afterTheEnd.json: interventions[0].from: found 900, expected a week before the end'],
  ['noSuchCercle.json', 'interventions[0].where.cercle: found "atlantis", expected the id of a cercle: '],
  ['duplicate.json', 'interventions[1].id: found "x", expected an id that no other'],
  ['empty.json', 'empty.json: found an empty file, expected JSON'],
  ['large.json', 'large.json: found a file of 50.0 MiB, expected at most 4.0 MiB'],
  ['notJson.json', 'notJson.json: found "hello" at line 1, column 1, expected a value'],
  ['proto.json', 'proto.json: __proto__: found this key, expected no key of this name'],
  ['cyclic.json', 'extends: found cyclic.json → cyclic2.json → cyclic.json, expected scenarios that do not'],
  ['dangling.json', 'dangling.json: extends: found "./nowhere.json", expected a scenario that exists'],
  ['extendsLarge.json', 'large.json: found a file of 50.0 MiB, expected at most 4.0 MiB'],
  ['binary.json', 'binary.json: found bytes that are not text in UTF-8, expected'],
  ['folder.json', 'folder.json: found a folder, expected a scenario file'],
  ['missing.json', 'missing.json: found no such file, expected a scenario file'],
  ['central-mali-2052', 'central-mali-2052: found no such file, expected a scenario file or the name of a shipped'],
];

const folder = folderWith(files);
mkdirSync(join(folder, 'folder.json'));

describe.concurrent('bad scenario files', () => {
  it.each(cases)('%s is answered by its fault, exit 2, nothing written and no stack trace', async (file, fault) => {
    const { code, out, error } = await toguna(['run', file, '--out', 'results'], folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(fault);
    expect(error).not.toMatch(/^\s+at /m);
    expect(readdirSync(folder)).not.toContain('results');
  });

  it('are all checked at once by toguna check, in words and as data', async () => {
    const names = [...cases.map(([file]) => file), 'two-valleys'];
    const [text, json] = await Promise.all([
      toguna(['check', ...names], folder),
      toguna(['check', ...names, '--format', 'json'], folder),
    ]);
    expect(text.code).toBe(2);
    expect(text.out).toBe('two-valleys: no faults\n');
    for (const [, fault] of cases) expect(text.error).toContain(fault);
    expect(json.code).toBe(2);
    const { ok, files: checked } = JSON.parse(json.out);
    expect(ok).toBe(false);
    expect(checked.map((file: { ok: boolean }) => file.ok)).toEqual(names.map((name) => name === 'two-valleys'));
  });
});

describe.concurrent('bad options', () => {
  it('are answered all at once, one line each', async () => {
    const sets = ['abuseRate=x', 'raidRate=9', 'foo=1', 'backlash', '__proto__=1', 'trustWeight=1', 'trustWeight=2'];
    const args = ['run', 'two-valleys', '--weeks', '0', '--seed', '', '--replicate', '-1', '--out', 'empty.json/x'];
    const { code, out, error } = await toguna([...args, ...sets.flatMap((set) => ['--set', set])], folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error.trim().split('\n').sort()).toEqual([
      expect.stringContaining('--out: empty.json/x: found '),
      expect.stringContaining('--replicate: found "-1", expected a whole number from 0'),
      expect.stringContaining('--seed: found "", expected a text of 1 to 200 characters'),
      expect.stringContaining('--set: abuseRate: found "x", expected a number from 0 to 0.1'),
      expect.stringContaining('--set: found "__proto__=1", expected the id of a parameter'),
      expect.stringContaining('--set: found "backlash", expected id=value'),
      expect.stringContaining('--set: found "foo=1", expected the id of a parameter'),
      expect.stringContaining('--set: raidRate: found 9, expected a number from 0 to 0.3'),
      expect.stringContaining('--set: trustWeight: found "trustWeight=2", expected each parameter once'),
      expect.stringContaining('--weeks: found "0", expected a whole number from 1 to 1040'),
    ]);
  });

  it.each([
    [['runn', 'two-valleys'], "toguna: unknown command 'runn' (did you mean run?)"],
    [['run', 'two-valleys', '--sed', 'x'], "toguna: unknown option '--sed' (did you mean"],
    [['run'], "toguna: missing required argument 'scenario'"],
    [['run', 'two-valleys', 'x'], "toguna: too many arguments for 'run': expected 1 argument but got 2"],
    [['run', 'two-valleys', '--format', 'xml'], "'xml' is invalid: allowed choices are csv, json"],
    [['ensemble', 'two-valleys'], "toguna: required option '--replicates <number>' not specified"],
    [['ensemble', 'two-valleys', '--replicates', '1e9'], '--replicates: found "1e9", expected a whole number from 1'],
    [['ensemble', 'two-valleys', '--replicates', '2', '--jobs', '0'], '--jobs: found "0", expected a whole number'],
    [['describe', '--format', 'csv'], 'describe: found --format csv without a topic, expected'],
  ])('%j is answered in one sentence and with exit 2', async (args, sentence) => {
    const { code, out, error } = await toguna(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain(sentence);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it('give a stack trace only with --debug', async () => {
    const { code, error } = await toguna(['run', 'missing.json', '--debug']);
    expect(code).toBe(2);
    expect(error).toMatch(/^\s+at /m);
  });
});

describe('the package', () => {
  it('names the built program as its command, with the line that makes it a program', () => {
    expect(JSON.parse(packageFile('package.json')).bin).toEqual({ toguna: 'dist/node/toguna.js' });
    expect(packageFile('dist/node/toguna.js')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});
