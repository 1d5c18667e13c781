import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './support/page.ts';
import { suite } from './support/suite.ts';

describe('a village', () => {
  const { browser, url } = suite();

  it('shows its state and the terms of its decision after a click on the map', async () => {
    const { page, complaints } = await visit(browser(), url());
    const canvas = page.locator('.map canvas').nth(1);
    const box = (await canvas.boundingBox())!;
    const panel = page.getByRole('region', { name: /^Village / });
    for (let x = 0.3; x < 0.8 && (await panel.count()) === 0; x += 0.03) {
      await page.mouse.click(box.x + box.width * x, box.y + box.height * 0.6);
      await page.waitForTimeout(50);
    }
    await panel.locator('.why table').first().waitFor({ state: 'attached' });
    const text = await panel.textContent();
    expect(text).toMatch(/A synthetic village of [\d,]+ (people|person) in the cercle of /);
    expect(text).toMatch(/[\d,]+ present, [\d,]+ displaced, [\d,]+ killed/);
    expect(text).toMatch(/In week 103 (the village|it)/);
    expect(await panel.locator('.why table').first().locator('thead th').allTextContents()).toHaveLength(4);
    await panel.getByRole('button', { name: 'Close' }).click();
    await panel.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('gives terms that add up to the sum in the table', async () => {
    const { page } = await visit(browser(), url('#/explore?week=30&village=djenne-1'));
    await page.getByText('Numbers', { exact: true }).click();
    const table = page.locator('.why table').first();
    await table.waitFor();
    const numbers = (selector: string) =>
      table
        .locator(selector)
        .evaluateAll((rows) =>
          rows.map((row) =>
            Array.from(row.querySelectorAll('td'), (cell) => Number(cell.textContent?.replace('−', '-'))),
          ),
        );
    const terms = await numbers('tbody tr');
    const [sums] = await numbers('tfoot tr:first-child');
    sums.forEach((sum, option) => {
      expect(terms.reduce((total, row) => total + row[option], 0)).toBeCloseTo(sum, 1);
    });
    await page.context().close();
  });

  it('follows the shown week', async () => {
    const { page } = await visit(browser(), url('#/explore?week=104&village=mopti-9'));
    const panel = page.locator('.village');
    await page.locator('.village[data-week="104"]').waitFor();
    await page.getByRole('slider', { name: 'Shown week' }).fill('1');
    await page.locator('.village[data-week="1"]').waitFor();
    await page.getByRole('slider', { name: 'Shown week' }).fill('0');
    await panel.getByText('There is no decision to explain before week 1.').waitFor();
    await page.context().close();
  });

  it('leads to the week in which it last changed, where the table shows what it chose', async () => {
    const { page } = await visit(browser(), url('#/explore?scenario=two-valleys'));
    const way = page.getByRole('button', { name: 'show that week' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      await page.locator('.village[data-week="104"]').waitFor();
      if ((await way.count()) > 0) break;
    }
    const said = await page.locator('.village').textContent();
    const week = Number(/last changed in week (\d+)/.exec(said ?? '')?.[1]);
    await way.click();
    await page.locator(`.village[data-week="${week + 1}"]`).waitFor();
    await page.getByText(`In week ${week} the village met`).waitFor();
    expect(await page.locator('.why th[data-chosen=true]').textContent()).toContain('chosen');
    await page.context().close();
  });

  it('says in words what decided and the smallest change that would have flipped it, beside a picture of the parts', async () => {
    const { page, complaints } = await visit(browser(), url('#/explore?week=31&village=djenne-7'));
    await page.getByRole('button', { name: 'Previous decision' }).click();
    await page.locator('.village[data-week="23"]').waitFor();
    const why = page.locator('.why');
    await why.getByText('In week 22 the village met').waitFor();
    expect(await why.locator('.decision').textContent()).toMatch(/^It kept its arms\. Against a pact with JNIM, .+\.$/);
    expect(await why.locator('.flip').textContent()).toMatch(
      /^Had .+ instead of .+, it would have signed a pact with JNIM/,
    );
    expect(await why.locator('.waterfall').count()).toBe(2);
    const pictured = await why.locator('.waterfall[data-option=pact] [data-part=sum] text').last().textContent();
    await page.getByText('Numbers', { exact: true }).click();
    expect(await why.locator('tfoot tr:first-child td').last().textContent()).toBe(pictured);
    expect(await why.locator('.flips tbody tr').count()).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Next decision' }).click();
    await page.locator('.village:not([data-week="23"])').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('draws its history and trust over the run, with the week in hand of the keys', async () => {
    const { page } = await visit(browser(), url('#/explore?week=31&village=djenne-7'));
    const lane = page.getByRole('slider', { name: 'History of the village' });
    await lane.waitFor();
    expect(await page.locator('[data-row=stance] rect').count()).toBeGreaterThan(1);
    expect(await page.locator('[data-row=offers] path').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-side=jnim] path').count()).toBe(2);
    await lane.press('ArrowLeft');
    await page.locator('.village[data-week="30"]').waitFor();
    expect(await lane.getAttribute('aria-valuetext')).toMatch(/^Week 30: holding arms/);
    await page.context().close();
  });
});

describe('the table of villages', () => {
  const { browser, url } = suite();
  const names = (page: Page) => page.locator('.villages-table tbody th').allTextContents();

  it('lists all villages, sorts, filters, searches, turns pages and opens one, by keyboard', async () => {
    const { page, complaints } = await visit(browser(), url('#/explore?week=40'));
    await page.getByRole('button', { name: 'Show the table of villages' }).press('Enter');
    await page.locator('.villages-table[data-week="40"]').waitFor();
    const first = await names(page);
    expect(first).toHaveLength(25);
    const head = page.getByRole('columnheader', { name: 'People present' });
    await head.getByRole('button').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await names(page)).not.toEqual(first);
    await page.getByRole('columnheader', { name: 'Village' }).getByRole('button').press('Enter');
    expect(await names(page)).toEqual(first);
    await page.getByRole('button', { name: 'Next page' }).press('Enter');
    await page.getByText(/^26 to 50 of [\d,]+ villages$/).waitFor();
    await page
      .locator('.villages-filters')
      .getByRole('combobox', { name: /^Stance/ })
      .selectOption({ label: 'pact with JNIM' });
    await page.getByText(/^1 to 25 of \d+ villages$/).waitFor();
    expect(new Set(await page.locator('.villages-stance').allTextContents())).toEqual(new Set([' pact with JNIM']));
    await page
      .locator('.villages-filters')
      .getByRole('combobox', { name: /^Stance/ })
      .selectOption({ label: 'all' });
    await page.getByLabel('Search by name').fill('djenné 1');
    expect(await names(page)).toContain('Djenné 12');
    await page.getByRole('button', { name: 'Djenné 12' }).press('Enter');
    const heading = page.getByRole('heading', { name: 'Village Djenné 12' });
    await heading.waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'village-heading');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('follows the shown week, meets WCAG 2.2 AA as far as axe can tell, and does not widen a narrow page', async () => {
    const { page } = await visit(browser(), url('#/explore?week=40'), { viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'Show the table of villages' }).press('Enter');
    await page.locator('.villages-table[data-week="40"]').waitFor();
    const found = await new AxeBuilder({ page })
      .include('.villages')
      .withTags(['wcag2a', 'wcag2aa', 'wcag22aa'])
      .analyze();
    expect(found.violations.map(({ id }) => id)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('slider', { name: 'Shown week' }).fill('52');
    await page.locator('.villages-table[data-week="52"]').waitFor();
    await page.context().close();
  });
});
