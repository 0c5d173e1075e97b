import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findAxeFaults } from '../support/browser/find-axe-faults.ts';
import { openSite, phone } from '../support/browser/open-site.ts';
import { watchPage } from '../support/browser/watch-page.ts';

const site = openSite();
const box = '#site-search';
const options = '[role="listbox"] [role="option"]';

/** Types into the box of the header and waits for what it suggests. */
async function suggest(page: Page, typed: string): Promise<string[]> {
  await page.locator(box).pressSequentially(typed);
  await page.locator(options).first().waitFor();
  return page.locator(options).allInnerTexts();
}

describe('the search box in the header', () => {
  test('is a plain search form until it has the focus, then a combobox', async () => {
    const page = await site.open('/about/');
    expect(await page.getAttribute(box, 'role')).toBeNull();
    await page.focus(box);
    await page.locator(`${box}[role="combobox"][aria-expanded="false"]`).waitFor();
    await suggest(page, 'naloxone');
    const list = await page.getAttribute(box, 'aria-controls');
    expect(await page.getAttribute(box, 'aria-expanded')).toBe('true');
    expect(await page.locator(`#${list}`).getAttribute('role')).toBe('listbox');
  });

  test.each([
    ['the name of a case study', 'checkp', 'Checkpoint'],
    ['a misspelt name', 'naloxon', 'naloxone'],
    ['a town', 'middlesbr', 'Cleveland'],
    ['a name without its letters in order', 'herion', 'Heroin'],
    ['a guide', 'veteran', 'Guide'],
  ])('suggests what is meant by %s', async (_, typed, name) => {
    const page = await site.open('/about/');
    const found = await suggest(page, typed);
    expect(found.join('\n')).toContain(name);
    expect(found.length).toBeLessThanOrEqual(7);
  });

  test('tells a screen reader how many it suggests', async () => {
    const page = await site.open('/about/');
    const { length } = await suggest(page, 'drug');
    expect(await page.locator('header [role="status"]').innerText()).toBe(`${length} suggestions`);
  });

  test('goes by arrows and Enter to the page that is chosen', async () => {
    const page = await site.open('/about/');
    await suggest(page, 'cleveland');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    const active = await page.getAttribute(box, 'aria-activedescendant');
    expect(await page.getAttribute(`#${active}`, 'aria-selected')).toBe('true');
    expect(await page.locator('[aria-selected="true"]').count()).toBe(1);
    const name = (await page.locator(`#${active}`).innerText()).split('\n')[0] ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/about/');
    expect(name).toContain(await page.locator('h1').innerText());
  });

  test('goes by a click to the page that is chosen', async () => {
    const page = await site.open('/about/');
    await suggest(page, 'middlesbrough');
    await page.locator(options, { hasText: 'Cleveland' }).click();
    await page.waitForURL('**/areas/cleveland/');
  });

  test('without a choice, Enter searches for what was typed', async () => {
    const page = await site.open('/about/');
    await suggest(page, 'heroin');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=heroin');
  });

  test('Escape closes the list and leaves the words; arrows bring it back', async () => {
    const page = await site.open('/about/');
    await suggest(page, 'heroin');
    await page.keyboard.press('Escape');
    expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);
    expect(await page.inputValue(box)).toBe('heroin');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[role="listbox"]').isVisible()).toBe(true);
  });

  test('closes the list when the reader goes on', async () => {
    const page = await site.open('/about/');
    await suggest(page, 'heroin');
    await page.keyboard.press('Tab');
    expect(await page.locator('[role="listbox"]').isVisible()).toBe(false);
  });

  test.each([
    ['on a small phone', { viewport: phone }, []],
    ['in the dark', { viewport: phone, colorScheme: 'dark' }, []],
    // Colours are the reader's own there, and axe reads those of the page.
    ['in forced colours', { forcedColors: 'active' }, ['color-contrast']],
  ] as const)('suggests %s without a fault or a scroll sideways', async (_, options, without) => {
    const page = await site.open('/about/', options);
    await suggest(page, 'dr');
    await page.keyboard.press('ArrowDown');
    expect(await findAxeFaults(page, without)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  test('takes what is typed as text', async () => {
    const page = await (await site.context()).newPage();
    const watch = await watchPage(page, inject('siteOrigin'));
    await page.goto('/about/');
    await page.fill(box, '<img src=x onerror="document.title=1">');
    await page.locator(`${box}[role="combobox"]`).waitFor();
    expect(await page.locator('header img').count()).toBe(0);
    expect(await watch.takeFaults()).toEqual([]);
  });

  test('still searches where its suggestions cannot be had', async () => {
    const context = await site.context();
    await context.route('**/search/suggestions.json', (route) => route.abort());
    const page = await context.newPage();
    await page.goto('/about/');
    await page.fill(box, 'heroin');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=heroin');
  });
});

test('the search box of the home page suggests too', async () => {
  const page = await site.open('/');
  await page.locator('#home-search').pressSequentially('checkp');
  await page.locator(options, { hasText: 'Checkpoint' }).first().click();
  await page.waitForURL(/\/case-studies\//);
});
