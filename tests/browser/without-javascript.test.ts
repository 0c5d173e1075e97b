import { describe, expect, test } from 'vitest';
import { walkPages } from '../support/browser/walk-pages.ts';
import { FaultsByPage } from '../support/site/faults-by-page.ts';
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

  test('every case study shows its three answers and every fact', { timeout: 300_000 }, async () => {
    const page = await (await site.context({ javaScriptEnabled: false })).newPage();
    const faults = new FaultsByPage();
    const factsOf = new Map(caseStudies.map(({ id, facts }) => [`/case-studies/${id}/`, facts.length]));
    await walkPages([...factsOf.keys()], [{ page }], async (address) => {
      const answers = await page.locator('[data-design-level]').isVisible();
      const facts = await page.locator('[id^="fact-"]:visible').count();
      if (!answers) faults.add(address, ['hides its three answers']);
      if (facts !== factsOf.get(address))
        faults.add(address, [`shows ${facts} of ${factsOf.get(address)} facts`]);
    });
    expect(faults.lines()).toEqual([]);
  });

  test('a source shows its reference and what rests on it', async () => {
    const page = await read('/sources/weir-2021/');
    expect(await page.locator('main').innerText()).toContain('Weir');
    expect(
      await page.locator('main a[href^="/case-studies/durham-checkpoint/#fact-"]').count(),
    ).toBeGreaterThan(0);
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
