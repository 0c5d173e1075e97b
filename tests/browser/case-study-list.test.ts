import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findAxeFaults } from '../support/browser/find-axe-faults.ts';
import { openSite, phone } from '../support/browser/open-site.ts';
import { caseStudiesInContent } from '../support/site/case-study-content.ts';

const site = openSite();
const all = caseStudiesInContent().length;
const shown = (page: Page) => page.locator('#list-cards > div:visible').count();
const status = (page: Page) => page.locator('#list-status').innerText();
const option = (page: Page, name: string, value: string) =>
  page.locator(`#list-filters input[name="${name}"][value="${value}"]`);

describe('the list of case studies', () => {
  test('is narrowed down by several facets at once, in the address, and going back undoes the last', async () => {
    const page = await site.open('/case-studies/');
    expect(await shown(page)).toBe(all);
    await option(page, 'problem', 'drug-related-offending').check();
    await page.waitForURL('**/case-studies/?problem=drug-related-offending');
    const some = await shown(page);
    expect(some).toBeLessThan(all);
    expect(await status(page)).toBe(`${some} of ${all} case studies.`);
    await option(page, 'tested', '4').check();
    await page.waitForURL('**/case-studies/?problem=drug-related-offending&tested=4');
    expect(await shown(page)).toBeLessThan(some);
    await page.goBack();
    await page.waitForURL('**/case-studies/?problem=drug-related-offending');
    expect(await shown(page)).toBe(some);
    expect(await option(page, 'tested', '4').isChecked()).toBe(false);
  });

  test('says beside each value how many it would leave, and keeps its word', async () => {
    const page = await site.open('/case-studies/?problem=drug-related-offending');
    const label = page.locator('#list-filters label:has(input[name="tested"][value="4"])');
    const promised = Number(await label.locator('.count').innerText());
    expect(promised).toBeGreaterThan(0);
    await option(page, 'tested', '4').check();
    expect(await shown(page)).toBe(promised);
  });

  test('opens as its address says, and an old value does no harm', async () => {
    const page = await site.open('/case-studies/?tested=4&kind=gone&sort=newest');
    expect(await status(page)).toMatch(new RegExp(`^\\d+ of ${all} case studies\\.$`));
    expect(await page.getByLabel('In order').inputValue()).toBe('newest');
    const starts = await page
      .locator('#list-cards > div:visible')
      .evaluateAll<string[], HTMLElement>((cards) => cards.map((card) => card.dataset['started'] ?? ''));
    expect(starts).toEqual(starts.toSorted().reverse());
    await page.getByRole('link', { name: 'Clear the filters' }).click();
    await page.waitForURL((url) => url.search === '');
    expect(await shown(page)).toBe(all);
  });

  test('stands in order of strength when asked, by keyboard', async () => {
    const page = await site.open('/case-studies/');
    await page.getByLabel('In order').selectOption({ label: 'Strongest test first' });
    await page.waitForURL('**/case-studies/?sort=strength');
    expect(await page.locator('#list-cards .card').first().innerText()).toContain(
      'Tested in a randomised trial',
    );
    expect(await page.locator('#list-cards .card').last().innerText()).toContain('No evaluation found');
  });

  test.each(['light', 'dark'] as const)(
    'narrowed down, is sound on a phone in %s colours',
    async (colorScheme) => {
      const page = await site.open('/case-studies/?tested=4', { viewport: phone, colorScheme });
      await page.locator('#list-filters > details > summary').click();
      expect(await findAxeFaults(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    },
  );

  test('without JavaScript offers the facets as links', async () => {
    const page = await site.open('/case-studies/', { javaScriptEnabled: false });
    expect(await page.locator('#list-filters').isVisible()).toBe(false);
    await page.locator('.facet-links summary').first().click();
    expect(await page.locator('.facet-links a[href="/problems/street-drinking/"]').isVisible()).toBe(true);
  });
});
