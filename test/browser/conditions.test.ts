import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawn, drawnState, visit } from './support/page.ts';
import { expectProvenance } from './support/provenance.ts';
import { suite } from './support/suite.ts';

const parameter = (page: Page, id: string) => page.locator(`[data-parameter=${id}]`);

describe('conditions, seed and scenario', () => {
  const { browser, url } = suite();

  it('offers the basic parameters of the table, each with unit, meaning, source and support', async () => {
    const { page } = await visit(browser(), url());
    expect(await page.locator('.parameter').count()).toBe(12);
    const abuse = parameter(page, 'abuseRate');
    await abuse.getByText('About', { exact: false }).first().click();
    const text = await abuse.textContent();
    expect(text).toContain('Abuse by state forces');
    expect(text).toContain('per week');
    expect(text).toContain('MINUSMA Q2 2021');
    expect(text).toContain('derived from cited figures');
    await page.context().close();
  });

  it('runs again when a parameter moves, keeps the former run as a ghost, and resets', async () => {
    const { page, complaints } = await visit(browser(), url());
    const before = await drawnState(page);
    const ghosts = () => page.locator('.former').count();
    expect(await ghosts()).toBe(0);
    const slider = parameter(page, 'abuseRate').getByRole('slider');
    await slider.focus();
    await page.keyboard.press('Home');
    await drawn(page, before.digest);
    expect(await parameter(page, 'abuseRate').getByRole('spinbutton').inputValue()).toBe('0');
    expect(await page.locator('.former').getAttribute('data-former-digest')).toBe(before.digest);
    expect(await page.locator('.former').textContent()).toMatch(/people are killed instead of [\d,]+ \(/);
    const paths = () => page.locator('.chart path').count();
    const withGhost = await paths();
    await page.getByRole('button', { name: 'Dismiss the former run' }).click();
    await page.locator('.former').waitFor({ state: 'detached' });
    expect(await paths()).toBeLessThan(withGhost);
    await page.getByRole('button', { name: 'Reset Abuse by state forces' }).click();
    await page.locator(`.map[data-drawn-digest="${before.digest}"]`).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says the range of a number that is not possible and does not run it', async () => {
    const { page } = await visit(browser(), url());
    const before = await drawnState(page);
    const field = parameter(page, 'ddrLead').getByRole('spinbutton');
    await field.fill('105');
    expect(await parameter(page, 'ddrLead').getByRole('alert').textContent()).toBe('A whole number from 0 to 104.');
    await page.waitForTimeout(300);
    expect(await drawnState(page)).toEqual(before);
    await field.blur();
    expect(await field.inputValue()).toBe('20');
    await page.context().close();
  });

  it('runs again with another seed and with another scenario, harm and provenance always in reach', async () => {
    const { page, complaints } = await visit(browser(), url());
    const first = await drawnState(page);
    await expectProvenance(page, 'Central Mali, 2025', 'toguna');
    await page.getByRole('textbox', { name: 'Seed' }).fill('another');
    await page.keyboard.press('Enter');
    await drawn(page, first.digest);
    await expectProvenance(page, 'Central Mali, 2025', 'another');
    const second = await drawnState(page);
    await page.getByRole('button', { name: 'New seed' }).click();
    await drawn(page, second.digest);
    const third = await drawnState(page);
    for (const [id, title] of [
      ['two-valleys', 'Two valleys'],
      ['full-scale', 'Central Mali, 2025, at full scale'],
      ['no-fear-of-reprisal', 'No fear of reprisal'],
    ]) {
      const before = await drawnState(page);
      await page.getByRole('combobox', { name: 'Scenario' }).selectOption(id);
      await drawn(page, before.digest);
      expect(await page.locator('h1').textContent()).toBe(title);
      expect(await page.title()).toBe(`${title} – Toguna`);
      const seed = await page.getByRole('textbox', { name: 'Seed' }).inputValue();
      await expectProvenance(page, title, seed);
    }
    expect(third.digest).not.toBe(first.digest);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps up when a long run is overtaken by another change', async () => {
    const { page, complaints } = await visit(browser(), url('#/explore?scenario=full-scale'));
    const slider = parameter(page, 'raidRate').getByRole('slider');
    await slider.focus();
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(90);
    }
    const digest = async () => (await drawnState(page)).digest;
    await page.waitForTimeout(200);
    await page.locator('main[data-status=ready]').waitFor();
    const last = await digest();
    const value = await parameter(page, 'raidRate').getByRole('spinbutton').inputValue();
    const again = await visit(browser(), url(`#/explore?scenario=full-scale&raidRate=${value}`));
    expect((await drawnState(again.page)).digest).toBe(last);
    expect(complaints).toEqual([]);
    await again.page.context().close();
    await page.context().close();
  });
});
