import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { openSite } from '../support/browser/open-site.ts';
import { watchPage } from '../support/browser/watch-page.ts';

const site = openSite();
const box = 'main input[name="q"]';

/** The address that the first result leads to, without its fragment; waits for results. */
async function firstResult(page: Page): Promise<string> {
  const link = page.locator('ol[data-results] > li').first().locator('a').first();
  await link.waitFor();
  return new URL((await link.getAttribute('href')) ?? '', page.url()).pathname;
}

describe('a search by address', () => {
  test.each([
    ['heroin', 'west-midlands-heroin-assisted-treatment'],
    ['diamorphine', 'west-midlands-heroin-assisted-treatment'],
    ['HAT', 'west-midlands-heroin-assisted-treatment'],
    ['deferred prosecution', 'durham-checkpoint'],
    ['Durham', 'durham-checkpoint'],
    ['ex-forces', 'derbyshire-stand-to-veterans'],
    ['veterans', 'derbyshire-stand-to-veterans'],
    ['high impact drinkers', 'surrey-high-impact-drinkers'],
    ['HICD', 'surrey-high-impact-drinkers'],
  ])('for "%s" shows %s first', async (query, id) => {
    const page = await site.open(`/search/?q=${encodeURIComponent(query)}`);
    expect(await firstResult(page)).toBe(`/case-studies/${id}/`);
  });

  test('fills the box and says how many pages were found', async () => {
    const page = await site.open('/search/?q=heroin');
    await firstResult(page);
    expect(await page.inputValue(box)).toBe('heroin');
    expect(await page.locator('#search-status[role="status"]').innerText()).toMatch(/\d/);
  });

  test('breaks no policy and asks nobody else', async () => {
    const page = await (await site.context()).newPage();
    const watch = await watchPage(page, inject('siteOrigin'));
    await page.goto('/search/?q=heroin');
    await firstResult(page);
    expect(await watch.takeFaults()).toEqual([]);
  });

  test('shows text from the address as text', async () => {
    const page = await site.open(
      `/search/?q=${encodeURIComponent('<img src=x onerror="document.title=1">')}`,
    );
    await page.locator('#search-status').filter({ hasText: /\w/ }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(await page.title()).not.toBe('1');
  });

  test('for a word that nobody wrote still offers a next step', async () => {
    const page = await site.open('/search/?q=zzxqv');
    await page.locator('#search-status').filter({ hasText: /\w/ }).waitFor();
    expect(await page.locator('main a[href^="/"]:visible').count()).toBeGreaterThan(0);
  });
});

describe('typing in the search box', () => {
  test('shows results and writes the query into the address', async () => {
    const page = await site.open('/search/');
    await page.locator(box).pressSequentially('heroin');
    await page.waitForURL(/[?&]q=heroin\b/);
    expect(await firstResult(page)).toBe('/case-studies/west-midlands-heroin-assisted-treatment/');
  });

  test('and pressing Enter anywhere on the site arrives at the same results', async () => {
    const page = await site.open('/about/');
    await page.locator('form[role="search"] input[name="q"]').first().fill('heroin');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=heroin/);
    expect(await firstResult(page)).toBe('/case-studies/west-midlands-heroin-assisted-treatment/');
  });

  test('can be undone with the back button', async () => {
    const page = await site.open('/search/?q=Durham');
    await firstResult(page);
    await page.fill(box, 'heroin');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=heroin/);
    await page.goBack();
    await page.waitForURL(/q=Durham/);
    await expect.poll(() => page.inputValue(box)).toBe('Durham');
    await expect.poll(() => firstResult(page)).toBe('/case-studies/durham-checkpoint/');
  });
});

describe('filters', () => {
  test('narrow the results, stand in the address and come back from it', async () => {
    const page = await site.open('/search/?q=police');
    await firstResult(page);
    const filter = page
      .locator('main fieldset input[type="checkbox"], main fieldset input[type="radio"]')
      .first();
    const name = await filter.getAttribute('name');
    const value = await filter.getAttribute('value');
    await filter.check();
    await page.waitForURL((url) => url.searchParams.getAll(name ?? '').includes(value ?? ''));
    const again = await site.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await firstResult(again);
    expect(await again.locator(`main fieldset input[name="${name}"][value="${value}"]`).isChecked()).toBe(
      true,
    );
  });
});
