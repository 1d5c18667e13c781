import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visit } from './support/page.ts';
import { suite } from './support/suite.ts';

/** What the map shows of the villages, as the bytes of the picture. */
const picture = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const canvases = document.querySelectorAll<HTMLCanvasElement>('.map canvas');
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(canvases[1].toDataURL())));
      }),
  );

describe('the map', () => {
  const { browser, url } = suite();

  it('takes the villages of a stance off and puts them back by the legend, with the keyboard too', async () => {
    const { page, complaints } = await visit(browser(), url('#/explore?week=60'));
    const all = await picture(page);
    const pacts = page.getByRole('button', { name: 'Pact with JNIM' });
    expect(await pacts.getAttribute('aria-pressed')).toBe('true');
    await pacts.click();
    expect(await pacts.getAttribute('aria-pressed')).toBe('false');
    expect(await picture(page)).not.toBe(all);
    await pacts.focus();
    await page.keyboard.press('Space');
    expect(await picture(page)).toBe(all);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('tells in its legend how it marks the attacks of the week, by who attacked', async () => {
    const { page } = await visit(browser(), url('#/explore?week=60'));
    const legend = await page.locator('.map-legend').textContent();
    expect(legend).toMatch(/Attacked this week.*by JNIM.*by state forces.*by militias/);
    await page.context().close();
  });
});
