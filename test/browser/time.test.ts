import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnState, showsWeek, visit } from './support/page.ts';
import { suite } from './support/suite.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The weeks at which the cursors of all charts stand. */
const chartWeeks = (page: Page) =>
  page.locator('.chart').evaluateAll((charts) => charts.map((chart) => Number(chart.getAttribute('aria-valuenow'))));

describe('time', () => {
  const { browser, url } = suite();

  it('steps, jumps to either end and scrubs, and map, charts, harm and headline follow', async () => {
    const { page, complaints } = await visit(browser(), url());
    await button(page, 'To the start').click();
    await showsWeek(page, 0);
    expect(await chartWeeks(page)).toEqual([0, 0, 0]);
    expect(await page.locator('.strip').textContent()).toContain('0 people killed');
    await button(page, 'Forward one week').click();
    await button(page, 'Forward one week').click();
    await button(page, 'Back one week').click();
    await showsWeek(page, 1);
    await page.getByRole('slider', { name: 'Shown week' }).fill('37');
    await showsWeek(page, 37);
    expect(await chartWeeks(page)).toEqual([37, 37, 37]);
    expect(await page.locator('.headline').textContent()).toContain('After 37 weeks');
    expect(await page.locator('.strip').textContent()).toContain('by week 37');
    await button(page, 'To the end').click();
    await showsWeek(page, 104);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('plays from the start when the end is shown, pauses, and says so politely once', async () => {
    const { page } = await visit(browser(), url());
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('60');
    await button(page, 'Play').click();
    await page.waitForFunction(() => {
      const week = Number(document.querySelector<HTMLElement>('.map')?.dataset.drawnWeek);
      return week > 5 && week < 100;
    });
    await button(page, 'Pause').click();
    const said = await page.getByText(/^Paused at week \d+\.$/).textContent();
    const week = Number(/\d+/.exec(said!)![0]);
    // The week that is said is drawn with the next frame, and stays.
    await showsWeek(page, week);
    await page.waitForTimeout(300);
    expect((await drawnState(page)).week).toBe(week);
    await button(page, 'Play').click();
    await showsWeek(page, 104);
    expect(await page.getByRole('status').allTextContents()).toContain('The run ends at week 104.');
    await page.context().close();
  });

  it('goes to the week on a chart that is clicked or reached by keys, and to the marked week', async () => {
    const { page } = await visit(browser(), url());
    const chart = page.getByRole('slider', { name: 'Stances of villages over time' });
    await chart.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('PageUp');
    await showsWeek(page, 13);
    await page.getByRole('button', { name: /the article/ }).click();
    await showsWeek(page, 20);
    const box = (await chart.boundingBox())!;
    await page.mouse.click(box.x + box.width * 0.3, box.y + box.height / 2);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.map')?.dataset.drawnWeek !== '20');
    expect(await chartWeeks(page)).toEqual(Array(3).fill((await drawnState(page)).week));
    await page.context().close();
  });

  it('jumps ten weeks at a time for readers who asked for little motion', async () => {
    const { page } = await visit(browser(), url('#/explore?week=0'), { reducedMotion: 'reduce' });
    const weeks = await page.evaluate(async () => {
      const map = document.querySelector<HTMLElement>('.map')!;
      const seen = new Set<number>();
      const watch = new MutationObserver(() => seen.add(Number(map.dataset.drawnWeek)));
      watch.observe(map, { attributes: true });
      document.querySelector<HTMLButtonElement>('.play')!.click();
      await new Promise((resolve) => setTimeout(resolve, 3000));
      document.querySelector<HTMLButtonElement>('.play')!.click();
      watch.disconnect();
      return [...seen];
    });
    expect(weeks.slice(0, 2)).toEqual([10, 20]);
    await page.context().close();
  });
});
