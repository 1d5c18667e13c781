import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/app/i18n/messages/en.ts';
import { countAt, filteredParameters, type ParameterFilter } from '../../src/app/parameters/filter.ts';
import { parameterTable } from '../../src/model/parameters/table.ts';

const whole: ParameterFilter = { depth: 'expert', search: '', changedOnly: false };
const ids = (filter: Partial<ParameterFilter>, changes = {}) =>
  filteredParameters({ ...whole, ...filter }, changes, (id) => en.conditions.parameters[id]).map(({ id }) => id);

describe('the filter of parameters', () => {
  it('shows more at every depth, and all at the last', () => {
    expect(ids({ depth: 'basic' })).toHaveLength(countAt('basic'));
    expect(countAt('basic')).toBeLessThan(countAt('all'));
    expect(countAt('all')).toBeLessThan(countAt('expert'));
    expect(ids({})).toEqual(parameterTable.map(({ id }) => id));
  });

  it('searches names, meanings and ids at every depth, whatever the apostrophe', () => {
    expect(ids({ depth: 'all', search: 'SATISFICING village' })).toEqual(['aspiration']);
    expect(ids({ search: "neighbours' choices" })).toContain('neighbourWeight');
    expect(ids({ search: 'ddrLead' })).toEqual(['ddrLead']);
    expect(ids({ search: 'no such thing' })).toEqual([]);
  });

  it('shows what is changed at every depth, and on request nothing else', () => {
    expect(ids({ depth: 'basic' }, { ddrHold: 4 })).toContain('ddrHold');
    expect(ids({ changedOnly: true }, { ddrHold: 4, raidRate: 0 })).toEqual(['ddrHold', 'raidRate']);
  });

  it('has a title for every section of the evidence that a parameter rests on', () => {
    const evidence = readFileSync('docs/evidence.md', 'utf8');
    for (const id of new Set(parameterTable.flatMap((row) => row.evidence ?? []))) {
      const [, title] = /“(.+)”/.exec(en.fullForm.section(id))!;
      expect(evidence.replaceAll("'", '’')).toContain(`<a id="${id}"></a>\n## ${title}\n`);
    }
  });
});
