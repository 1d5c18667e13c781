import { describe, expect, it } from 'vitest';
import { formFaults, type ImportRule, importFaults } from './support/importRules.ts';
import { sourceFiles } from './support/sourceFiles.ts';

/** The parts of the model that only the model and the run may see. */
const MODEL_INTERIOR = ['src/model/state.ts', 'src/model/processes/'];

/** The model's vocabulary: plain names and codes that results are written in. */
const VOCABULARY = ['outcomes', 'stance', 'events', 'ledger'].map((name) => `src/model/${name}.ts`);

/** Who may import whom. Besides, the files of a folder may always import one another. */
const RULES: readonly ImportRule[] = [
  { of: 'src/random/', from: [], packages: [] },
  { of: 'src/random/seed.ts', from: ['src/random/'], packages: ['seedrandom'] },
  { of: 'src/statistics/', from: [], packages: [] },
  { of: 'src/model/', from: ['src/random/', 'src/statistics/'], packages: [] },
  {
    of: 'src/scenario/',
    from: ['src/model/parameters', 'src/model/spec.ts', ...VOCABULARY],
    typesFrom: ['src/run/spec.ts'],
    packages: ['zod'],
  },
  { of: 'src/run/', from: ['src/model/', 'src/scenario/', 'src/random/'], packages: [] },
  {
    of: 'src/experiment/',
    from: ['src/run/', 'src/scenario/', 'src/statistics/', 'src/random/', 'src/model/parameters', ...VOCABULARY],
    typesFrom: ['src/model/spec.ts'],
    packages: [],
  },
  {
    of: 'src/execution/',
    from: ['src/run/', 'src/experiment/'],
    never: ['src/execution/browser/', 'src/execution/node/'],
    packages: ['comlink'],
  },
  {
    of: 'src/execution/browser/',
    from: ['src/execution/', 'src/run/', 'src/experiment/'],
    typesFrom: VOCABULARY,
    never: ['src/execution/node/'],
    packages: ['comlink'],
  },
  {
    of: 'src/execution/node/',
    from: ['src/execution/', 'src/run/', 'src/experiment/'],
    never: ['src/execution/browser/'],
    packages: ['comlink', 'node:'],
  },
  {
    of: 'src/output/',
    from: ['src/run/', ...VOCABULARY, 'src/model/parameters', 'src/experiment/', 'src/scenario/'],
    packages: [],
  },
  { of: 'src/storage/', from: [], typesFrom: ['src/run/'], packages: ['idb'] },
  {
    of: 'src/charts/',
    from: [...VOCABULARY, 'src/run/result.ts', 'src/statistics/'],
    typesFrom: ['src/run/', 'src/experiment/', 'src/scenario/'],
    packages: ['d3*', 'preact'],
  },
  {
    of: 'src/map/',
    from: [...VOCABULARY, 'src/run/result.ts', 'src/statistics/'],
    typesFrom: ['src/run/', 'src/experiment/', 'src/scenario/'],
    packages: ['d3*', 'preact'],
  },
  {
    of: 'src/app/',
    from: ['src/', 'scenarios/'],
    never: [...MODEL_INTERIOR, 'src/execution/node/', 'src/cli/', 'src/index.ts'],
    packages: ['preact', '@preact/signals', 'd3*'],
  },
  {
    of: 'src/cli/',
    from: ['src/', 'scenarios/'],
    never: ['src/app/', 'src/charts/', 'src/map/', 'src/execution/browser/', 'src/index.ts'],
    packages: ['commander', 'cli-progress', 'node:'],
  },
  {
    of: 'src/index.ts',
    from: [
      'src/run/',
      'src/scenario/',
      'src/model/',
      'src/experiment/',
      'src/execution/node/',
      'src/cli/scenarioFiles.ts',
      'src/cli/faultsError.ts',
    ],
    never: MODEL_INTERIOR,
    packages: [],
  },
];

/** Imports that break a rule: the file, its text, and a part of the message. */
const BROKEN: readonly (readonly [path: string, text: string, message: string])[] = [
  ['src/random/exp.ts', `import { mean } from '../statistics/moments.ts';`, 'may import from nothing'],
  ['src/random/exp.ts', `import seedrandom from 'seedrandom';`, 'packages: nothing'],
  ['src/model/step.ts', `import { z } from 'zod';`, 'may import from src/random/, src/statistics/; packages: nothing'],
  ['src/model/step.ts', `import { readFileSync } from 'node:fs';`, 'packages: nothing'],
  ['src/model/step.ts', `import type { Result } from '../run/result.ts';`, 'src/model/ may import from'],
  ['src/model/processes/raid.ts', `const run = await import('../../run/simulate.ts');`, 'src/model/ may import'],
  ['src/model/step.ts', `const run = await import(path);`, 'write the path out'],
  ['src/model/step.ts', `type Run = import('../run/result.ts').Result;`, 'src/model/ may import'],
  ['src/model/step.ts', `export { simulate } from '../run/simulate.ts';`, 'src/model/ may import'],
  ['src/model/step.ts', `export * from '../run/simulate.ts';`, 'src/model/ may import'],
  ['src/model/step.ts', `import './state';`, 'write the extension'],
  ['src/scenario/parse.ts', `import { createState } from '../model/state.ts';`, 'src/model/parameters'],
  ['src/experiment/study.ts', `import { decisionRules } from '../model/spec.ts';`, 'only types (import type)'],
  ['src/experiment/study.ts', `import { type ModelSpec } from '../model/spec.ts';`, 'only types (import type)'],
  ['src/execution/protocol.ts', `import { nodePool } from './node/pool.ts';`, 'never src/execution/browser/'],
  ['src/execution/browser/pool.ts', `import { Worker } from 'node:worker_threads';`, 'packages: comlink'],
  ['src/charts/curve.tsx', `import { simulate } from '../run/simulate.ts';`, 'only types (import type) from src/run/'],
  ['src/app/main.tsx', `import { State } from '../model/state.ts';`, 'never src/model/state.ts'],
  ['src/app/main.tsx', `import * as Comlink from 'comlink';`, 'packages: preact, @preact/signals, d3*'],
  ['src/app/main.tsx', `new Worker(new URL('../cli/main.ts', import.meta.url));`, 'never'],
  ['src/cli/main.ts', `import { view } from '../app/view.tsx';`, 'never src/app/'],
  ['src/elsewhere/thing.ts', '', 'without a rule'],
];

/** Imports that keep the rules. */
const KEPT: readonly (readonly [path: string, text: string])[] = [
  ['src/random/seed.ts', `import seedrandom from 'seedrandom'; import type { DrawKey } from './drawKey.ts';`],
  ['src/model/processes/raid.ts', `import { log } from '../../random/log.ts'; import { State } from '../state.ts';`],
  ['src/model/step.ts', `// import { z } from 'zod';\nconst text = "import { z } from 'zod'";`],
  ['src/scenario/parse.ts', `import { TABLE } from '../model/parameters/table.ts'; import { z } from 'zod';`],
  ['src/experiment/study.ts', `import type { ModelSpec } from '../model/spec.ts';`],
  ['src/execution/node/pool.ts', `import { Worker } from 'node:worker_threads'; import '../protocol.ts';`],
  ['src/charts/curve.tsx', `import { line } from 'd3-shape'; const node = <svg />;`],
  ['src/app/main.tsx', `import './app.css'; import { h } from 'preact/hooks'; import '../../scenarios/base.json';`],
];

describe('the architecture', () => {
  const files = sourceFiles('src');

  it('lets every file import only what its folder may', () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap(({ path, text }) => importFaults(path, text, RULES))).toEqual([]);
  });

  it('has no default export, no barrel and no utils', () => {
    expect(files.flatMap(({ path, text }) => formFaults(path, text))).toEqual([]);
  });
});

describe('the check of imports', () => {
  it.each(BROKEN)('finds the fault in %s: %s', (path, text, message) => {
    const faults = importFaults(path, text, RULES);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(path);
    expect(faults[0]).toContain(message);
  });

  it.each(KEPT)('finds no fault in %s: %s', (path, text) => {
    expect(importFaults(path, text, RULES)).toEqual([]);
  });

  it('reports every fault of a file, and names the import', () => {
    const faults = importFaults('src/model/step.ts', `import 'd3';\nimport '../app/main.tsx';`, RULES);
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'src/model/step.ts imports d3',
      'src/model/step.ts imports ../app/main.tsx',
    ]);
  });
});

describe('the check of form', () => {
  it.each([
    ['src/model/step.ts', 'export default 3;'],
    ['src/model/step.ts', 'const step = 1; export { step as default };'],
    ['src/model/utils.ts', 'export const one = 1;'],
    ['src/charts/index.tsx', 'export const one = 1;'],
  ])('finds the fault in %s: %s', (path, text) => {
    expect(formFaults(path, text)).toHaveLength(1);
  });

  it('lets src/index.ts be, which is the face of the library', () => {
    expect(formFaults('src/index.ts', 'export const one = 1;')).toEqual([]);
  });
});
