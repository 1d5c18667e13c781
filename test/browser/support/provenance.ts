import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What stands on every view, within reach: harm, seed, scenario and what the numbers are not. */
export async function expectProvenance(page: Page, scenario: string, seed: string): Promise<void> {
  const strip = page.getByRole('contentinfo');
  expect(await strip.isVisible()).toBe(true);
  const text = (await strip.textContent())!;
  expect(text).toMatch(/Harm to civilians by week \d+: [\d,]+ (people|person) killed/);
  expect(text).toContain('Illustrative: coefficients are not estimated from data');
  expect(text).toContain('Villages are synthetic');
  expect(text).toContain(`${scenario}, seed ${seed}.`);
}
