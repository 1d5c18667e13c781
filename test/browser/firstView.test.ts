import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnState, visit } from './support/page.ts';
import { suite } from './support/suite.ts';

/** How many different colours a canvas shows, counted on every seventh pixel; 1 where nothing is drawn. */
const coloursOf = (page: Page, canvas: number) =>
  page.evaluate((index) => {
    const element = document.querySelectorAll<HTMLCanvasElement>('.map canvas')[index];
    const { data } = element.getContext('2d')!.getImageData(0, 0, element.width, element.height);
    const seen = new Set<number>();
    for (let i = 0; i < data.length; i += 28) seen.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
    return seen.size;
  }, canvas);

describe('the first view', () => {
  const { browser, url } = suite();

  it('draws the map from a finished run within 3 s of load, paused at the last week', async () => {
    const { page, complaints } = await visit(browser(), url());
    expect(await page.evaluate(() => performance.now())).toBeLessThan(3000);
    expect(await drawnState(page)).toEqual({ week: 104, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await coloursOf(page, 0)).toBeGreaterThan(5);
    expect(await coloursOf(page, 1)).toBeGreaterThan(5);
    await page.waitForTimeout(500);
    expect((await drawnState(page)).week).toBe(104);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('loads at most 200 kB of compressed script for it', async () => {
    const { page } = await visit(browser(), url());
    const urls = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : [])),
    );
    const sizes = await page.evaluate(async (names) => {
      let bytes = 0;
      for (const name of names) {
        const { body } = await fetch(name);
        const zipped = new Response(body!.pipeThrough(new CompressionStream('gzip')));
        bytes += (await zipped.arrayBuffer()).byteLength;
      }
      return bytes;
    }, urls);
    expect(urls.some((name) => name.includes('simulation.worker'))).toBe(true);
    expect(sizes).toBeLessThan(200_000);
    await page.context().close();
  });

  it('introduces itself in three sentences until that is dismissed for good', async () => {
    const { page } = await visit(browser(), url());
    const introduction = page.getByRole('complementary', { name: 'What you are looking at' });
    expect((await introduction.locator('p').textContent())?.match(/[.]( |$)/g)).toHaveLength(3);
    await introduction.getByRole('button').click();
    await introduction.waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.map[data-drawn-week]').waitFor();
    expect(await introduction.count()).toBe(0);
    await page.context().close();
  });

  it('says so when the worker cannot start, and runs again on one click', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    await page.route('**/simulation.worker*', (route) => route.abort());
    await page.goto(url());
    const alert = page.getByRole('alert');
    await alert.getByText('The run could not be finished.').waitFor();
    await page.unroute('**/simulation.worker*');
    await alert.getByRole('button', { name: 'Run again' }).click();
    await page.locator('.map[data-drawn-week="104"]').waitFor();
    expect(await alert.count()).toBe(0);
    await context.close();
  });
});
