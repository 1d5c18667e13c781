import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { patterns } from '../../src/experiment/validation/patterns.ts';
import { parameterTable } from '../../src/model/parameters/table.ts';

const page = readFileSync(new URL('../../docs/evidence.md', import.meta.url), 'utf8');

/** Text of each section by its anchor. */
const sections = new Map(
  page
    .split(/^<a id="/m)
    .slice(1)
    .map((text) => [text.slice(0, text.indexOf('"')), text] as const),
);

const section = (anchor: string) => sections.get(anchor) ?? '';

/** Rows of a section's table whose first cell matches, as cells. */
const tableRows = (anchor: string, first: RegExp) =>
  section(anchor)
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1))
    .filter((cells) => first.test(cells[0]));

/** What the page states of a parameter: `id` = default (mark). */
const stated = [...page.matchAll(/`(\w+)`\s+=\s+(\S+)\s+\(([\w-]+)\)/g)].map(([, id, value, mark]) => ({
  id,
  value: Number(value),
  mark,
}));

const withEvidence = parameterTable.filter((row) => row.evidence !== undefined);

describe('the evidence page', () => {
  it('has every section that a parameter cites, and the section names the parameter', () => {
    for (const row of withEvidence) {
      expect([...sections.keys()], row.id).toContain(row.evidence);
      expect(section(row.evidence ?? ''), row.evidence).toContain(`\`${row.id}\``);
    }
  });

  it('is cited by every parameter that is more than a modelling prior', () => {
    const uncited = parameterTable.filter((row) => row.confidence !== 'prior' && row.evidence === undefined);
    expect(uncited.map((row) => row.id)).toEqual([]);
  });

  it('names in backticks nothing but parameters', () => {
    const ids = new Set<string>(parameterTable.map((row) => row.id));
    const named = [...page.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    expect(named.filter((name) => !ids.has(name))).toEqual([]);
  });

  it('states the default and the mark of every parameter that cites it, once, as the table has them', () => {
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    const expected = withEvidence.map((row) => ({ id: row.id, value: row.default, mark: row.confidence }));
    expect([...stated].sort(byId)).toEqual(expected.sort(byId));
  });

  it('has no section that neither a parameter cites nor the contents list, and no link to a missing section', () => {
    const listed = new Set([...section('contents').matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor));
    const cited = new Set(withEvidence.map((row) => row.evidence));
    expect([...sections.keys()].filter((anchor) => !listed.has(anchor) && !cited.has(anchor))).toEqual([]);

    const linked = [...page.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor]) => anchor);
    expect(linked.filter((anchor) => !sections.has(anchor))).toEqual([]);
    expect([...page.matchAll(/<a id="/g)], 'each anchor once').toHaveLength(sections.size);
  });

  it('says what each of the patterns rests on', () => {
    const rows = tableRows('patterns', /^\d+$/).map((cells) => Number(cells[0]));
    expect(rows).toEqual(patterns.map((pattern) => pattern.row));
  });

  it('shows the cercles as the default scenario has them', () => {
    const file = new URL('../../scenarios/central-mali-2025.json', import.meta.url);
    const { geography } = JSON.parse(readFileSync(file, 'utf8')) as {
      geography: { regions: { id: string; name: string }[]; cercles: Record<string, string | number>[] };
    };
    const region = new Map(geography.regions.map(({ id, name }) => [id, name]));
    const expected = geography.cercles.map((c) => [
      c.name,
      region.get(String(c.region)),
      ...[c.people2009, c.areaKm2, c.lat, c.lon, c.villages, c.jnim, c.militia, c.state],
    ]);
    const rows = tableRows('villages', /^(?!Cercle|---)/);
    const shown = rows.map(([name, where, ...cells]) => [name, where, ...cells.map((s) => Number(s.replace(',', '')))]);
    expect(shown).toEqual(expected);
  });

  it('links only complete addresses', () => {
    const addresses = [...page.matchAll(/https?:\/\/[^\s)>]+/g)].map(([address]) => address);
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => /\.\.\.|…/.test(address) || !URL.canParse(address))).toEqual([]);
  });
});
