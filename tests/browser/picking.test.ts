import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findAxeFaults } from '../support/browser/find-axe-faults.ts';
import { desktop, openSite, phone } from '../support/browser/open-site.ts';
import { watchPage } from '../support/browser/watch-page.ts';

const site = openSite();
const durham = 'durham-checkpoint';
const cara = 'hampshire-cara';
const box = (page: Page, id: string) => page.locator(`#list-cards input[data-item="${id}"]`);
const tray = (page: Page) => page.locator('aside[aria-label="Picked"]');

describe('picking', () => {
  test('two on the list of case studies leads to their comparison', async () => {
    const page = await (await site.context()).newPage();
    const watch = await watchPage(page, inject('siteOrigin'));
    await page.goto('/case-studies/');
    await page.getByLabel('Pick Checkpoint', { exact: true }).check();
    await tray(page).getByText('To compare, pick two to four case studies.').waitFor();
    await box(page, cara).check();
    await tray(page).getByText('2 picked', { exact: true }).waitFor();
    // The tray speaks a moment after it has changed, or a screen reader would not hear it.
    await expect.poll(() => tray(page).locator('[role="status"]').textContent()).toContain('2 picked');
    expect(await watch.takeFaults()).toEqual([]);
    await tray(page).getByRole('link', { name: 'Compare' }).click();
    await page.waitForURL(`**/compare/?ids=${durham},${cara}`);
    await page.locator('table.compare').waitFor();
    expect(await page.locator('table.compare thead th a').allInnerTexts()).toEqual([
      'Checkpoint',
      'CARA (Cautioning and Relationship Abuse)',
    ]);
    expect(await tray(page).count()).toBe(0);
  });

  test('lasts from page to page, and a box shows what was ticked elsewhere', async () => {
    const page = await site.open('/case-studies/');
    await box(page, durham).check();
    await page.goto(`/case-studies/${durham}/`);
    expect(await page.getByLabel('Pick Checkpoint').isChecked()).toBe(true);
    await tray(page).getByText('1 picked', { exact: true }).waitFor();
    await page.getByLabel('Pick Checkpoint').uncheck();
    await tray(page).getByText('1 picked', { exact: true }).waitFor({ state: 'hidden' });
    await page.goBack();
    expect(await box(page, durham).isChecked()).toBe(false);
  });

  test('more than four says what is needed', async () => {
    const page = await site.open('/case-studies/');
    for (let at = 0; at < 5; at += 1) await page.locator('#list-cards input').nth(at).check();
    await tray(page).getByText('To compare, keep four case studies at most.').waitFor();
    expect(await tray(page).getByRole('link', { name: 'Compare' }).count()).toBe(0);
  });

  test('nothing fetches nothing of the tray', async () => {
    const page = await (await site.context()).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('/case-studies/', { waitUntil: 'networkidle' });
    expect(asked.filter((url) => /tray|titles/.test(url))).toEqual([]);
  });

  test('without JavaScript there is no box', async () => {
    const page = await site.open('/case-studies/', { javaScriptEnabled: false });
    expect(await page.locator('#list-cards input').count()).toBe(0);
    expect(await page.locator('.pick-spot:visible').count()).toBe(0);
  });
});

describe('the tray', () => {
  test('lists what is picked; removing and clearing go by keyboard, and the focus stays in sight', async () => {
    const page = await site.open('/case-studies/');
    await box(page, durham).press('Space');
    await box(page, cara).press('Space');
    await tray(page).locator('summary').press('Enter');
    const remove = tray(page).getByRole('button', { name: 'Remove Checkpoint' });
    await remove.press('Enter');
    await tray(page).getByText('1 picked', { exact: true }).waitFor();
    expect(await page.locator(':focus').innerText()).toContain('CARA');
    expect(await box(page, durham).isChecked()).toBe(false);
    await tray(page).getByRole('button', { name: 'Clear' }).press('Enter');
    await tray(page).locator('summary').waitFor({ state: 'hidden' });
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MAIN');
    expect(await box(page, cara).isChecked()).toBe(false);
  });

  test.each([desktop, phone])('covers nothing that has the focus at $width pixels', async (viewport) => {
    const page = await site.open('/case-studies/', { viewport });
    await box(page, durham).check();
    await tray(page).getByText('1 picked', { exact: true }).waitFor();
    await page.evaluate('scrollTo(0, 0)');
    await page.locator('.card a').first().focus();
    const covered: string[] = [];
    for (let stop = 0; stop < 20; stop += 1) {
      await page.keyboard.press('Tab');
      const what = await page.evaluate<string>(`(() => {
        const { bottom } = document.activeElement.getBoundingClientRect();
        const { top } = document.querySelector('.tray').getBoundingClientRect();
        return bottom > top ? document.activeElement.outerHTML.slice(0, 80) : '';
      })()`);
      if (what !== '') covered.push(what);
    }
    expect(covered).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'has nothing that axe can fault on a phone in %s colours',
    async (colorScheme) => {
      const page = await site.open('/case-studies/', { viewport: phone, colorScheme });
      await box(page, durham).check();
      await box(page, cara).check();
      await tray(page).locator('summary').click();
      await tray(page).getByRole('link', { name: 'Checkpoint' }).waitFor();
      expect(await findAxeFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    },
  );

  test('is not printed', async () => {
    const page = await site.open('/case-studies/');
    await box(page, durham).check();
    await tray(page).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await tray(page).isVisible()).toBe(false);
  });

  test('shows text from storage as text', async () => {
    const page = await site.open('/about/');
    await page.evaluate(
      `localStorage.setItem('picked', JSON.stringify(['<img src=x onerror="document.title=1">']))`,
    );
    await page.reload();
    await tray(page).locator('summary').click();
    await tray(page).locator('li').waitFor();
    expect(await tray(page).locator('img').count()).toBe(0);
  });
});
