import { describe, expect, test } from 'vitest';
import { pageAddresses } from '../support/site/built-pages.ts';
import { caseStudiesInContent } from '../support/site/case-study-content.ts';
import { openSite } from '../support/browser/open-site.ts';

const site = openSite();
const read = (address: string) => site.open(address, { javaScriptEnabled: false });
const caseStudies = caseStudiesInContent();

describe('without JavaScript', () => {
  test('the home page offers search and leads to the case studies', async () => {
    const page = await read('/');
    expect(await page.locator('main').innerText()).not.toBe('');
    expect(
      await page.locator('form[role="search"][action="/search/"] input[name="q"]').count(),
    ).toBeGreaterThan(0);
    expect(await page.locator('main a[href^="/case-studies/"]').count()).toBeGreaterThan(0);
  });

  test('the list of case studies names them all', async () => {
    const page = await read('/case-studies/');
    for (const { id } of caseStudies) {
      expect(await page.locator(`main a[href="/case-studies/${id}/"]`).first().isVisible()).toBe(true);
    }
  });

  test.each(caseStudies)('$id shows its three answers and every fact', async ({ id, facts }) => {
    const page = await read(`/case-studies/${id}/`);
    expect(await page.locator('[data-design-level]').isVisible()).toBe(true);
    expect(await page.locator('[id^="fact-"]').count()).toBe(facts.length);
    expect(await page.locator('[id^="fact-"]').first().innerText()).not.toBe('');
  });

  test.runIf(pageAddresses().includes('/sources/'))('the sources are all there', async () => {
    const page = await read('/sources/');
    expect(await page.locator('main li').count()).toBeGreaterThan(10);
  });

  test('the search page says that it needs JavaScript and where to go instead', async () => {
    const page = await read('/search/');
    expect(await page.locator('main').innerText()).toContain('JavaScript');
    const ways = page.locator('main a[href="/case-studies/"]');
    expect(await ways.first().isVisible()).toBe(true);
  });
});
