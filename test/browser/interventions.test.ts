import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { drawn, drawnState, visit } from './support/page.ts';
import { suite } from './support/suite.ts';

const bar = (page: Page, id: string) => page.locator(`[data-intervention=${id}]`);
const nameOf = (page: Page, id: string) => bar(page, id).getByRole('button').textContent();
const openForm = (page: Page) => page.getByRole('button', { name: 'Add or change interventions' }).click();

/** Waits until the run that follows a change is drawn. */
async function rerun(page: Page, change: () => Promise<unknown>): Promise<string> {
  const { digest } = await drawnState(page);
  await change();
  await drawn(page, digest);
  return (await drawnState(page)).digest;
}

/** Drags by so many weeks from a place in the bar: its start, middle or end. */
async function drag(page: Page, id: string, at: 'start' | 'middle' | 'end', weeks: number): Promise<void> {
  const box = (await bar(page, id).locator('.track-bar').boundingBox())!;
  const row = (await bar(page, id).boundingBox())!;
  const x = { start: box.x, middle: box.x + box.width / 2, end: box.x + box.width }[at];
  const y = box.y + box.height / 2;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const part of [0.3, 0.7, 1]) await page.mouse.move(x + (weeks * row.width * part) / 104, y);
  await page.mouse.up();
}

describe('interventions', () => {
  const { browser, url } = suite();

  it('move and resize by mouse, each drag one step that is undone whole', async () => {
    const { page, complaints } = await visit(browser(), url());
    const { digest: before } = await drawnState(page);
    expect(await nameOf(page, 'campaign-djenne')).toContain('weeks 17 to 22');
    await rerun(page, () => drag(page, 'campaign-djenne', 'middle', 10));
    expect(await nameOf(page, 'campaign-djenne')).toContain('weeks 27 to 32');
    await page.locator('.former').waitFor();
    await rerun(page, () => drag(page, 'campaign-djenne', 'end', 8));
    expect(await nameOf(page, 'campaign-djenne')).toContain('weeks 27 to 40');
    await rerun(page, () => drag(page, 'campaign-djenne', 'start', -3));
    expect(await nameOf(page, 'campaign-djenne')).toContain('weeks 24 to 40');
    for (const weeks of ['27 to 40', '27 to 32', '17 to 22']) {
      await page.getByRole('button', { name: /^Undo: change of “Outreach campaign/ }).click();
      await bar(page, 'campaign-djenne').getByText(`weeks ${weeks}`).waitFor();
    }
    await page.locator(`.map[data-drawn-digest="${before}"]`).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('move, resize and go by keyboard', async () => {
    const { page } = await visit(browser(), url());
    const { digest } = await drawnState(page);
    await bar(page, 'campaign-djenne').getByRole('button').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await nameOf(page, 'campaign-djenne')).toContain('weeks 19 to 24');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect(await nameOf(page, 'campaign-djenne')).toContain('weeks 18 to 24');
    await page.keyboard.press('Delete');
    await bar(page, 'campaign-djenne').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.className.includes('interventions-open'));
    await page.keyboard.press('Enter');
    await page.getByText('Removed: Outreach campaign in Djenné').waitFor();
    await page.getByRole('button', { name: 'Restore Outreach campaign in Djenné' }).press('Enter');
    expect(await nameOf(page, 'campaign-djenne')).toContain('weeks 17 to 22');
    await page.locator(`.map[data-drawn-digest="${digest}"]`).waitFor();
    await page.context().close();
  });

  it('are added from a list in plain words and changed by fields, and the address holds them', async () => {
    const { page, complaints } = await visit(browser(), url());
    await openForm(page);
    const form = page.getByRole('form', { name: 'Add an intervention' });
    await form.getByLabel('What happens').selectOption({ label: 'The garrison of a cercle leaves' });
    await form.getByLabel('Where').selectOption({ label: 'Cercle Djenné' });
    await form.getByLabel('First week').fill('10');
    await rerun(page, () => form.getByRole('button', { name: 'Add' }).click());
    expect(await nameOf(page, 'own-1')).toBe('The garrison leaves Djenné, weeks 10 to 103');
    const item = page.getByRole('group', { name: 'The garrison leaves Djenné' });
    await item.getByLabel('Last week').fill('29');
    const digest = await rerun(page, () => page.keyboard.press('Enter'));
    expect(await nameOf(page, 'own-1')).toBe('The garrison leaves Djenné, weeks 10 to 29');
    await page.waitForFunction(() => location.hash === '#/explore?interventions=1_n.garrisonLeaves.10.30.c.djenne');
    expect(await page.locator('.about').textContent()).toContain('The garrison leaves Djenné, weeks 10 to 29');
    const again = await visit(browser(), page.url());
    expect((await drawnState(again.page)).digest).toBe(digest);
    expect(await nameOf(again.page, 'own-1')).toBe('The garrison leaves Djenné, weeks 10 to 29');
    await page.getByRole('button', { name: 'Remove The garrison leaves Djenné' }).click();
    await bar(page, 'own-1').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await again.page.context().close();
    await page.context().close();
  });

  it('that the scenario does not allow are refused in words, and the former state is kept', async () => {
    const { page } = await visit(browser(), url());
    await openForm(page);
    const campaign = page.getByRole('group', { name: 'Outreach campaign in Djenné' });
    const before = await drawnState(page);
    await campaign.getByLabel('Last week').fill('5');
    await page.keyboard.press('Enter');
    const refusal = page.getByRole('alert');
    await refusal.getByText('This is not possible; nothing was changed.').waitFor();
    expect(await refusal.textContent()).toContain(
      '“Outreach campaign in Djenné” cannot end with week 5: its last week lies between 17, its first, and 103.',
    );
    expect(await campaign.getByLabel('Last week').inputValue()).toBe('22');
    expect(await drawnState(page)).toEqual(before);
    expect(await page.getByRole('button', { name: /^Undo:/ }).count()).toBe(0);
    await refusal.getByRole('button').click();
    await refusal.waitFor({ state: 'detached' });
    await page.context().close();
  });
});
