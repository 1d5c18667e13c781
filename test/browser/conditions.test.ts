import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parameterTable } from '../../src/model/parameters/table.ts';
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

  it('shows every parameter two clicks away, by search, changed only, and the rule in words', async () => {
    const { page, complaints } = await visit(browser(), url());
    await page.getByRole('radio', { name: /^Expert/ }).click();
    await page.getByRole('searchbox').waitFor();
    expect(await page.locator('.parameter').count()).toBe(parameterTable.length);
    await page.getByRole('searchbox').fill('median village');
    await parameter(page, 'populationMedian').locator('summary').click();
    const text = await parameter(page, 'populationMedian').textContent();
    expect(text).toContain('Read once when the villages are set up');
    expect(text).toContain('One value for the whole area');
    expect(text).toContain('Section “Villages and people” of the evidence');
    await page.getByRole('searchbox').fill('nothing of the kind');
    await page.getByText('No parameter fits.').waitFor();
    await page.getByRole('searchbox').fill('');
    const before = await drawnState(page);
    await parameter(page, 'ddrHold').getByRole('spinbutton').fill('0');
    await page.getByRole('checkbox', { name: 'Changed only' }).click();
    expect(await page.locator('.parameter').count()).toBe(1);
    await page.getByRole('checkbox', { name: 'Changed only' }).click();
    await page.getByRole('radio', { name: 'Copies the least harmed neighbour' }).click();
    await drawn(page, before.digest);
    await page.waitForFunction(() => location.hash.includes('rule=imitation'));
    await page.getByRole('radio', { name: /^Basic/ }).click();
    expect(await page.locator('.parameter').count()).toBe(13);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    [1440, 'dark'],
    [390, 'light'],
    [320, 'light'],
  ] as const)(
    'opened whole at %d px, %s, meets WCAG 2.2 AA as far as axe can tell and does not scroll sideways',
    async (width, colorScheme) => {
      const { page } = await visit(
        browser(),
        url('#/explore?interventions=1_n.mediation.60_n.garrisonAdded.10.90.c.djenne'),
        {
          viewport: { width, height: 900 },
          colorScheme,
        },
      );
      await page.getByRole('button', { name: 'Add or change interventions' }).click();
      await page.getByRole('form', { name: 'Add an intervention' }).waitFor();
      await page.getByRole('radio', { name: /^More/ }).click();
      await page.getByRole('searchbox').waitFor();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
        .include('.conditions')
        .include('.transport')
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      ).toEqual([]);
      const outside = await page.evaluate(() =>
        Array.from(document.querySelectorAll<HTMLElement>('.conditions *, .transport *'))
          .filter((element) => element.checkVisibility())
          .filter((element) => {
            const { left, right } = element.getBoundingClientRect();
            return left < -1 || right > innerWidth + 1;
          })
          .map((element) => `${element.tagName}.${element.className}`),
      );
      expect(outside).toEqual([]);
      await page.context().close();
    },
  );

  it('undoes and does again by buttons and keys, over parameters, seed and scenario, one drag a step', async () => {
    const { page, complaints } = await visit(browser(), url());
    const first = await drawnState(page);
    const value = () => parameter(page, 'abuseRate').getByRole('spinbutton').inputValue();
    const standard = await value();
    await parameter(page, 'abuseRate').getByRole('slider').scrollIntoViewIfNeeded();
    const slider = (await parameter(page, 'abuseRate').getByRole('slider').boundingBox())!;
    const y = slider.y + slider.height / 2;
    await page.mouse.move(slider.x + slider.width * 0.4, y);
    await page.mouse.down();
    for (const part of [0.5, 0.6, 0.7]) await page.mouse.move(slider.x + slider.width * part, y);
    await page.mouse.up();
    await drawn(page, first.digest);
    const dragged = await value();
    for (let i = 0; i < 6; i++) await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    await expect.poll(value).not.toBe(dragged);
    await page.keyboard.press('Control+z');
    await expect.poll(value).toBe(dragged);
    expect(dragged).not.toBe(standard);
    await page.getByRole('textbox', { name: 'Seed' }).fill('other');
    await page.keyboard.press('Control+z');
    expect(await value()).toBe(dragged);
    await page.getByRole('textbox', { name: 'Seed' }).fill('other');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Undo: seed “other”' }).waitFor();
    await page.getByRole('combobox', { name: 'Scenario' }).selectOption('ddr-delivers');
    await page.locator('h1', { hasText: 'delivers' }).waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await page.locator('h1', { hasText: 'Central Mali, 2025' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Seed' }).inputValue()).toBe('other');
    expect(await value()).toBe(dragged);
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Undo: change of “Abuse by state forces”' }).click();
    await page.locator(`.map[data-drawn-digest="${first.digest}"]`).waitFor();
    expect(await value()).toBe(standard);
    for (let i = 0; i < 3; i++) {
      await page.locator('h1').click();
      await page.keyboard.press('Control+Shift+z');
    }
    await page.locator('h1', { hasText: 'delivers' }).waitFor();
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
