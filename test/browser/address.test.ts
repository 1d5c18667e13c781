import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawn, drawnState, showsWeek, visit } from './support/page.ts';
import { suite } from './support/suite.ts';

describe('the address', () => {
  const { browser, url } = suite();

  it('says nothing of what is as the page opens, and everything that was changed', async () => {
    const { page } = await visit(browser(), url());
    await page.waitForTimeout(500);
    expect(new URL(page.url()).hash).toBe('');
    await page.getByRole('combobox', { name: 'Scenario' }).selectOption('ddr-delivers');
    await page.locator('h1', { hasText: 'delivers' }).waitFor();
    await page.getByRole('textbox', { name: 'Seed' }).fill('a b');
    await page.keyboard.press('Enter');
    await page.locator('[data-parameter=raidRate]').getByRole('spinbutton').fill('0.01');
    await page.waitForTimeout(300);
    await page.getByRole('slider', { name: 'Shown week' }).fill('40');
    await page.waitForFunction(() => location.hash.includes('week=40'));
    expect(new URL(page.url()).hash).toBe('#/explore?scenario=ddr-delivers&seed=a+b&raidRate=0.01&week=40');
    await page.context().close();
  });

  it('restores scenario, seed, parameters, rule, week and village', async () => {
    const hash = '#/explore?scenario=ddr-delivers&seed=a+b&rule=imitation&raidRate=0.01&week=40&village=djenne-3';
    const one = await visit(browser(), url(hash));
    const { page } = one;
    await showsWeek(page, 40);
    await page.getByRole('heading', { name: 'Village Djenné 3' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Seed' }).inputValue()).toBe('a b');
    expect(await page.getByRole('combobox', { name: 'Scenario' }).inputValue()).toBe('ddr-delivers');
    expect(await page.locator('[data-parameter=raidRate]').getByRole('spinbutton').inputValue()).toBe('0.01');
    expect(await page.locator('.about').textContent()).toContain('imitation');
    await page.waitForTimeout(500);
    expect(new URL(page.url()).hash).toBe(hash);
    const other = await visit(browser(), url(hash));
    expect(await drawnState(other.page)).toEqual(await drawnState(page));
    await other.page.context().close();
    await page.context().close();
  });

  it('follows when the reader edits it', async () => {
    const { page } = await visit(browser(), url());
    const { digest } = await drawnState(page);
    await page.evaluate(() => {
      location.hash = '#/explore?seed=edited&week=10';
    });
    await drawn(page, digest);
    await showsWeek(page, 10);
    expect(await page.getByRole('textbox', { name: 'Seed' }).inputValue()).toBe('edited');
    await page.getByRole('button', { name: 'Undo: opening a link to “Central Mali, 2025”' }).click();
    await page.locator(`.map[data-drawn-digest="${digest}"]`).waitFor();
    await page.context().close();
  });

  it('tells in words what it cannot use, and shows the rest', async () => {
    const hash =
      '#/explore?scenario=nowhere&raidRate=7&ddrLead=x&rule=oracle&week=12.5&village=djenne&colour=red&abuseRate=0';
    const { page } = await visit(browser(), url(hash));
    const notice = page.getByRole('alert');
    const lines = await notice.locator('li').allTextContents();
    expect(lines).toEqual([
      expect.stringContaining('raidRate = 7 is not possible; it lies between 0 and 0.3'),
      expect.stringContaining('“x” is not a number for ddrLead'),
      expect.stringContaining('“oracle” is not a decision rule'),
      expect.stringContaining('“12.5” is not a whole number'),
      expect.stringContaining('“djenne” does not name a village'),
      expect.stringContaining('“colour” is neither a setting of this page nor a parameter'),
      expect.stringContaining('no scenario “nowhere”'),
    ]);
    await notice.getByRole('button').click();
    expect(await notice.count()).toBe(0);
    await page.context().close();
  });

  it('tells of a week after the end and of a village that the run does not have', async () => {
    const { page } = await visit(browser(), url('#/explore?week=500&village=djenne-60000'));
    const lines = await page.getByRole('alert').locator('li').allTextContents();
    expect(lines.join(' ')).toContain('week = 500 is not possible; it lies between 0 and 104');
    expect(lines.join(' ')).toContain('no village “djenne-60000”');
    await page.context().close();
  });

  it('compares the result of a copied link with the one it was copied from', async () => {
    const { page } = await visit(browser(), url('#/explore?raidRate=0.01'));
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => void Object.assign(window, { copiedLink: text });
    });
    await page.getByRole('button', { name: 'Copy link to this view' }).click();
    await page.getByText('The link is copied.').waitFor();
    const link = await page.evaluate(() => (window as unknown as { copiedLink: string }).copiedLink);
    expect(link).toMatch(/#\/explore\?raidRate=0.01&result=[0-9a-f]{12}-[\d.]+$/);
    const same = await visit(browser(), link);
    await same.page.getByText('Same result as when this link was copied (engine').waitFor();
    await same.page.waitForFunction(() => !location.hash.includes('result='));
    const older = await visit(browser(), link.replace(/result=.*/, 'result=000000000000-0.9.0'));
    await older.page.getByText(/The result differs .*\(engine 0\.9\.0 → [\d.]+\)/).waitFor();
    await older.page.getByRole('region', { name: 'The link that was opened' }).getByRole('button').click();
    expect(await older.page.locator('.link-note').count()).toBe(0);
    for (const one of [page, same.page, older.page]) await one.context().close();
  });

  it('tells of interventions that it cannot use, and runs without them', async () => {
    const { page } = await visit(browser(), url('#/explore?interventions=1_x.nowhere&raidRate=0.01'));
    const notice = page.getByRole('alert');
    expect(await notice.textContent()).toContain('“nowhere” among the interventions of the link');
    expect(await page.locator('[data-intervention=campaign-djenne]').count()).toBe(1);
    expect(await page.locator('[data-parameter=raidRate]').getByRole('spinbutton').inputValue()).toBe('0.01');
    await page.context().close();
    const newer = await visit(browser(), url('#/explore?interventions=2_new'));
    expect(await newer.page.getByRole('alert').textContent()).toContain('written by another version of this page');
    await newer.page.context().close();
  });

  it('says what is too long for it, and hands that over as a file', async () => {
    const many = '_n.mediation.10.20.c.tenenkou'.repeat(80);
    const { page } = await visit(browser(), url(`#/explore?raidRate=0.01&interventions=1${many}`));
    await page.getByText('the address leaves out your interventions. Save them as a file').waitFor();
    await page.waitForFunction(() => location.hash === '#/explore?raidRate=0.01');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const file = await (await download).path();
    const saved = JSON.parse(readFileSync(file, 'utf8'));
    expect(saved.parameters).toEqual({ raidRate: 0.01 });
    expect(saved.interventions).toHaveLength(81);
    await page.context().close();
  });
});
