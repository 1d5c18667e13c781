import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawnState, showsWeek, visit } from './support/page.ts';
import { suite } from './support/suite.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong, in short. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Name and state of what has the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { top, bottom } = element.getBoundingClientRect();
    const strip = document.querySelector('.strip')!.getBoundingClientRect();
    const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
    return { name: (label ?? element.textContent ?? '').trim(), top, bottom, strip: strip.top };
  });

describe('access', () => {
  const { browser, url } = suite();

  it.each([
    ['light', 'none'],
    ['dark', 'none'],
    ['light', 'active'],
  ] as const)('meets WCAG 2.2 AA as far as axe can tell, %s, forced colours %s', async (colorScheme, forcedColors) => {
    const { page } = await visit(browser(), url('#/explore?week=60&village=djenne-3&raidRate=0.01'), {
      colorScheme,
      forcedColors,
    });
    await page.locator('.facts').first().waitFor();
    await page.locator('[data-parameter=abuseRate] summary').click();
    await page.locator('[data-parameter=reprisalRate]').getByRole('slider').press('ArrowRight');
    await page.locator('.former').waitFor();
    for (const table of await page.locator('.figure-table summary').all()) await table.click();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('can be toured by keyboard: every stop has a name and none hides under the strip', async () => {
    const { page } = await visit(browser(), url());
    const names: string[] = [];
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement === document.body)) break;
      const { name, top, strip } = await focused(page);
      expect(name).not.toBe('');
      if (names.length > 0) expect(top, name).toBeLessThan(strip);
      names.push(name);
    }
    expect(names[0]).toBe('Skip to the map');
    const order = ['Scenario', 'Seed', 'Map of the villages', 'Play', 'Shown week', 'Stances of villages over time'];
    const positions = order.map((wanted) => names.findIndex((name) => name.startsWith(wanted)));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(positions).not.toContain(-1);
    await page.context().close();
  });

  it('lets the keyboard walk over the map: arrows, cercles, Enter, Escape', async () => {
    const { page } = await visit(browser(), url());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const ring = page.locator('.map-cursor');
    const label = () => ring.getAttribute('aria-label');
    await ring.waitFor();
    const seen = [await label()];
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'PageDown']) {
      await page.keyboard.press(key);
      await page.waitForTimeout(50);
      seen.push(await label());
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen[4]).toMatch(/^.+ \d+: (holding arms|under a pact|in the state|abandoned).*, [\d,]+ people$/);
    await page.keyboard.press('Enter');
    const name = seen[4]!.slice(0, seen[4]!.indexOf(':'));
    await page.getByRole('heading', { name: `Village ${name}`, exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await ring.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('remembers light or dark against the system', async () => {
    const { page } = await visit(browser(), url(), { colorScheme: 'light' });
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.getByRole('button', { name: 'Dark' }).click();
    expect(await background()).toBe('rgb(20, 24, 29)');
    await page.reload();
    await page.getByRole('button', { name: 'Light' }).waitFor();
    expect(await background()).toBe('rgb(20, 24, 29)');
    await page.context().close();
  });

  it.each([320, 390, 768, 1024])('reflows at a width of %d px without scrolling sideways', async (width) => {
    const { page } = await visit(browser(), url('#/explore?village=djenne-3'), { viewport: { width, height: 800 } });
    await page.locator('.why').waitFor();
    for (const table of await page.locator('.figure-table summary').all()) await table.click();
    const overflowing = await page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('main *, header *, footer *'))
        .filter((element) => !element.closest('.map, .figure-table table, .figure-reading, svg'))
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => `${element.tagName}.${element.className}`),
    );
    expect(overflowing).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBe(0);
    await page.context().close();
  });

  it('speaks at most once while a whole run plays', async () => {
    const { page } = await visit(browser(), url('#/explore?week=0'));
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const region = document.querySelectorAll('[role=status]');
      for (const element of region) {
        new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, {
          childList: true,
          characterData: true,
          subtree: true,
        });
      }
    });
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('60');
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await showsWeek(page, 104);
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([
      'The run ends at week 104.',
    ]);
    expect((await drawnState(page)).week).toBe(104);
    await page.context().close();
  });
});
