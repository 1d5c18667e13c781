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
});
