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
    await panel.locator('.facts').waitFor();
    const text = await panel.textContent();
    expect(text).toMatch(/A synthetic village of [\d,]+ (people|person) in the cercle of /);
    expect(text).toMatch(/[\d,]+ present, [\d,]+ displaced, [\d,]+ killed/);
    expect(text).toMatch(/In week 103 the village/);
    expect(await panel.locator('.why thead th').allTextContents()).toHaveLength(4);
    await panel.getByRole('button', { name: 'Close' }).click();
    await panel.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('gives terms that add up to the sum in the table', async () => {
    const { page } = await visit(browser(), url('#/explore?week=30&village=djenne-1'));
    const table = page.locator('.why');
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
});
