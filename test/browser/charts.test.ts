import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { engineVersion } from '../../src/run/version.ts';
import { visit } from './support/page.ts';
import { suite } from './support/suite.ts';

const figures = 9;

/** Opens the further figures and waits until all are there. */
async function allFigures(page: Page): Promise<readonly Locator[]> {
  await page.getByRole('button', { name: 'More figures' }).scrollIntoViewIfNeeded();
  await page
    .locator('.figure')
    .nth(figures - 1)
    .waitFor();
  return page.locator('.figure').all();
}

/** The file that a button of a figure hands out. */
async function saved(page: Page, figure: Locator, format: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    figure.getByRole('button', { name: `${format}: save` }).press('Enter'),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What every file says of itself, in its head or in text inside it. */
const origin = [
  /scenario: abuse-stops \(Abuse by state forces stops\)/,
  /seed: a seed/,
  /replicate: 0/,
  new RegExp(`program: toguna, engine ${engineVersion}`),
  /note: illustrative: coefficients are not estimated from data/,
  /given on top of the scenario: raidRate=0\.01/,
  /civilians killed in all: \d+/,
  /link: http:.+scenario=abuse-stops.+seed=a\+seed.+raidRate=0\.01/,
];

/** Which parts of its origin a file leaves out; in a PNG file zeros stand between key and value. */
function missingIn(bytes: Buffer): string[] {
  const text = bytes.toString('utf8').replaceAll('\0\0\0\0\0', ': ');
  return origin.filter((part) => !part.test(text)).map(String);
}

describe('the charts', () => {
  const { browser, url } = suite();

  it('are figures with a finding, a table and three files that say where they come from', async () => {
    const { page, complaints } = await visit(
      browser(),
      url('#/explore?scenario=abuse-stops&seed=a+seed&raidRate=0.01'),
    );
    const list = await allFigures(page);
    expect(list).toHaveLength(figures);
    for (const figure of list) {
      const title = (await figure.locator('.figure-title').textContent())!;
      expect(title.split(' ').length).toBeGreaterThan(4);
      await figure.locator('.figure-table summary').click();
      const heads = await figure.locator('thead th').allTextContents();
      expect(await figure.locator('tbody tr').count(), title).toBeGreaterThan(5);
      await figure.locator('.figure-save summary').press('Enter');

      const [svg, png, csv] = [
        await saved(page, figure, 'SVG'),
        await saved(page, figure, 'PNG'),
        await saved(page, figure, 'CSV'),
      ];
      expect(svg.name).toMatch(/^toguna-abuse-stops-a-seed-[a-z]+(-[a-z]+)?\.svg$/);
      for (const file of [svg, png, csv]) expect(missingIn(file.bytes), file.name).toEqual([]);
      const drawing = svg.bytes.toString('utf8');
      expect(drawing).not.toContain('var(--');
      const written = drawing.replaceAll(/<\/text><text[^>]*>/g, ' ');
      expect(written).toContain('Illustrative: coefficients are not estimated from data.');
      expect(written).toContain('Seed a seed, replicate 0');
      expect([...png.bytes.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
      const lines = csv.bytes
        .toString('utf8')
        .split('\r\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
      expect(lines[0].replaceAll('"', '')).toBe(heads.join(','));
      expect(lines.length).toBeGreaterThan(10);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('give drawings that a browser reads as one picture', async () => {
    const { page } = await visit(browser(), url());
    const [first, , , ...others] = await allFigures(page);
    for (const figure of [first, ...others]) {
      await figure.locator('.figure-save summary').click();
      const { bytes } = await saved(page, figure, 'SVG');
      const faults = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        return parsed.querySelectorAll('parsererror').length;
      }, bytes.toString('utf8'));
      expect(faults).toBe(0);
    }
    await page.context().close();
  });

  it('count harm since the start, week by week, or per 100,000 people and year', async () => {
    const { page } = await visit(browser(), url());
    const harm = page.locator('.figure').nth(1);
    const tables: string[] = [];
    for (const name of ['Since the start', 'Weekly', 'Per 100,000 and year']) {
      await harm.getByRole('radio', { name }).check();
      tables.push((await harm.locator('table').textContent())!);
    }
    expect(new Set(tables).size).toBe(3);
    await page.context().close();
  });

  it('open and close the further figures by keyboard, which are not fetched before', async () => {
    const { page } = await visit(browser(), url());
    const fetched = () =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('further')).length,
      );
    expect(await fetched()).toBe(0);
    const button = page.getByRole('button', { name: 'More figures' });
    await button.focus();
    await page
      .locator('.figure')
      .nth(figures - 1)
      .waitFor();
    expect(await fetched()).toBe(1);
    await button.press('Enter');
    expect(await page.locator('.figure').count()).toBe(3);
    await button.press('Enter');
    await page
      .locator('.figure')
      .nth(figures - 1)
      .waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.context().close();
  });

  it('share the chosen week', async () => {
    const { page } = await visit(browser(), url('#/explore?week=60'));
    await allFigures(page);
    const sliders = page.locator('.charts [role=slider]');
    await sliders.last().press('ArrowLeft');
    for (const slider of await sliders.all()) expect(await slider.getAttribute('aria-valuenow')).toBe('59');
    await page.context().close();
  });

  it.each([
    ['light', 320],
    ['dark', 1440],
  ] as const)(
    'can be read by all, %s, %d px wide: as far as axe can tell, and without scrolling sideways',
    async (colorScheme, width) => {
      const { page } = await visit(browser(), url(), { colorScheme, viewport: { width, height: 800 } });
      for (const figure of await allFigures(page)) {
        await figure.locator('.figure-table summary').click();
        await figure.locator('.figure-save summary').click();
      }
      const { violations } = await new AxeBuilder({ page })
        .include('.charts')
        .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      await page.context().close();
    },
  );
});
