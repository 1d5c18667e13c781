import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type SiteServer, serveFolder } from './server.ts';

/** The folder that `npm run build:web` writes. */
const site = resolve('dist/web');

/** Serves the built page. Throws with the command if it is not built. */
export function servePage(): Promise<SiteServer> {
  if (!existsSync(resolve(site, 'index.html'))) throw new Error('dist/web is missing: run npm run build:web');
  return serveFolder(site);
}

/** A page of a new visitor, and everything that its console complained about. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
}

/** Opens an address as a new visitor and waits until the map is drawn from a finished run. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  await drawn(page);
  return { page, complaints };
}

/** Waits until the map is drawn, and from another run than `digest` if that is given. */
export async function drawn(page: Page, digest = ''): Promise<void> {
  await page
    .locator(`.map[data-drawn-digest]:not([data-drawn-digest=""]):not([data-drawn-digest="${digest}"])`)
    .waitFor();
  await page.locator('main[data-status=ready]').waitFor();
}

/** The week and the digest that the map was last drawn with. */
export async function drawnState(page: Page): Promise<{ readonly week: number; readonly digest: string }> {
  const map = page.locator('.map');
  return {
    week: Number(await map.getAttribute('data-drawn-week')),
    digest: (await map.getAttribute('data-drawn-digest')) ?? '',
  };
}

/** Waits until the map shows a week. */
export async function showsWeek(page: Page, week: number): Promise<void> {
  await page.locator(`.map[data-drawn-week="${week}"]`).waitFor();
}
