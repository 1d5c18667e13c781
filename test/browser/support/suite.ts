import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import { servePage } from './page.ts';
import type { SiteServer } from './server.ts';

/** A browser and the served page for the tests of a file, ended after them. */
export function suite(): { readonly browser: () => Browser; readonly url: (hash?: string) => string } {
  let browser: Browser | undefined;
  let site: SiteServer | undefined;
  beforeAll(async () => {
    site = await servePage();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return { browser: () => browser!, url: (hash = '') => site!.url + hash };
}
