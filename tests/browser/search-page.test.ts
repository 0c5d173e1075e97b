import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findAxeFaults } from '../support/browser/find-axe-faults.ts';
import { openSite, phone } from '../support/browser/open-site.ts';

const site = openSite();

/** Looks again until it is as expected, for as long as other tests wait for a page. */
const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 5000 });
const results = 'ol[data-results] > li';

/** Opens the search page and waits until it says what it found. */
async function search(query: string, options = {}): Promise<Page> {
  const page = await site.open(`/search/${query}`, options);
  await page
    .locator('#search-status')
    .filter({ hasText: /result|page/ })
    .waitFor();
  return page;
}

const links = (page: Page): Promise<string[]> =>
  page.locator(`${results} h2 a`).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

/** The filled steps of each result that is a case study. */
const steps = (page: Page): Promise<string[]> =>
  page.locator(`${results} .card-brief li:first-child`).allInnerTexts();

describe('a result', () => {
  test('says where it is, how it was tested, what it found, what it cost, and what matches where', async () => {
    const page = await search('?q=heroin+clinic');
    const first = page.locator(results, { hasText: 'Middlesbrough' }).first();
    await first.waitFor();
    expect(await first.locator('.quiet').first().innerText()).toContain('Cleveland');
    expect(await first.locator('.card-brief li').count()).toBe(3);
    expect(await first.locator('.places mark').count()).toBeGreaterThan(0);
    const deep = first.locator('.places a').first();
    const place = new URL((await deep.getAttribute('href')) ?? '', page.url()).hash;
    await deep.click();
    await page.waitForURL((url) => url.hash === place);
    expect(await page.locator(`[id="${place.slice(1)}"]`).count()).toBe(1);
  });
});

describe('the order', () => {
  test('is the best match first, and says nothing of it in the address', async () => {
    const page = await search('?q=heroin');
    expect(await page.inputValue('#search-sort')).toBe('relevance');
    expect(page.url()).not.toContain('sort');
  });

  test('can be the strongest test first, and loses no page', async () => {
    const page = await search('?q=heroin');
    const before = await page.locator('#search-status').innerText();
    await page.selectOption('#search-sort', 'strongest');
    await page.waitForURL(/sort=strongest/);
    await soon(() => page.locator('#search-status').innerText()).toBe(
      before.replace(/\.$/, ', strongest test first.'),
    );
    await soon(async () => (await steps(page))[0]).toContain('randomised');
  });

  test('can be the newest evidence first, with its date', async () => {
    const page = await search('?q=heroin&sort=newest');
    const dates = page.locator(`${results} > p`, { hasText: 'Newest evidence' });
    await dates.first().waitFor();
    const years = (await dates.allInnerTexts()).map((text) => Number(/\d{4}$/.exec(text)?.[0]));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test('stands in the address: a link, a reload and the back button bring it back', async () => {
    const page = await search('?q=heroin&sort=newest');
    await page.locator(results).nth(1).waitFor();
    const newest = await links(page);
    await page.selectOption('#search-sort', 'relevance');
    await page.waitForURL((url) => !url.searchParams.has('sort'));
    await soon(() => links(page)).not.toEqual(newest);
    await page.goBack();
    await soon(() => page.inputValue('#search-sort')).toBe('newest');
    await soon(() => links(page)).toEqual(newest);
    await page.reload();
    await soon(() => links(page)).toEqual(newest);
  });

  test('without words is one of all case studies', async () => {
    const page = await search('?sort=strongest');
    await page.locator(results).first().waitFor();
    expect((await steps(page))[0]).toContain('randomised');
  });
});

describe('filters', () => {
  test('of two lists together narrow further, and their counts follow', async () => {
    const page = await search('?tested=4');
    await page.locator(results).first().waitFor();
    const option = page
      .locator('fieldset label:not(.none)', { has: page.locator('[name="substance"]') })
      .first();
    const found = Number.parseInt(await page.locator('#search-status').innerText(), 10);
    const count = async (): Promise<number> => Number(await option.locator('.count').innerText());
    await soon(count).toBeLessThanOrEqual(found);
    const promised = await count();
    await option.click();
    await page.waitForURL(/substance=/);
    await soon(() => page.locator('#search-status').innerText()).toMatch(new RegExp(`^${promised} result`));
  });

  test('fold away on a small phone, and open by keyboard', async () => {
    const page = await search('?q=police', { viewport: phone });
    const first = page.locator('fieldset input').first();
    expect(await first.isVisible()).toBe(false);
    await page.locator('.filters > summary').focus();
    await page.keyboard.press('Enter');
    await first.waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL(/problem=/);
    expect(await page.locator('#filters-chosen').innerText()).toBe('(1 chosen)');
    expect(await findAxeFaults(page)).toEqual([]);
  });
});

describe('the page says', () => {
  test('what else it searched for, each with a search of its own', async () => {
    const page = await search('?q=OOCD');
    const also = page.locator('#search-notes p', { hasText: 'Also searched for' });
    expect(await also.innerText()).toMatch(/out.of.court/i);
    await also.locator('a').first().click();
    await page.waitForURL(/q=Out/i);
  });

  test.each([
    ['named', '?q=Middlesbrough+heroin', 'heroin'],
    ['chosen', '?q=heroin&area=cleveland', 'heroin'],
  ])('which places are like the one that is %s, why, and what they have tried', async (_, query, rest) => {
    const page = await search(query);
    const note = page.locator('#search-notes details');
    await note.locator('summary').click();
    const durham = note.locator('li', { hasText: 'Durham' });
    expect(await durham.innerText()).toMatch(
      /^Durham \(\d+ case stud(y|ies)\): also in the North East; about as many residents/,
    );
    await durham.locator('a').click();
    await page.waitForURL(
      (url) => url.searchParams.get('area') === 'durham' && url.searchParams.get('q') === rest,
    );
  });
});

describe('a search that finds nothing', () => {
  test.each(['zzxqv', 'zzxqv qqqzz', '"the moon is a balloon"'])('for %s still leads on', async (typed) => {
    const page = await search(`?q=${encodeURIComponent(typed)}`);
    expect(await page.locator(results).count()).toBe(0);
    for (const way of ['/case-studies/', '/areas/']) {
      expect(await page.locator(`main a[href="${way}"]`).first().isVisible()).toBe(true);
    }
    expect(await page.locator('main a[href^="/guides/"]:visible').count()).toBeGreaterThan(3);
  });

  test('offers what is named most like the words', async () => {
    const page = await search(`?q=${encodeURIComponent('"naloxonne" "clevelandd"')}`);
    const near = page.locator('#search-notes .places a');
    await near.first().waitFor();
    const names = (await near.allInnerTexts()).join('\n');
    expect(names).toMatch(/naloxone/i);
    expect(names).toContain('Cleveland');
    expect(await findAxeFaults(page)).toEqual([]);
  });
});

test('an area says which places are like it, and what they have tried', async () => {
  const page = await site.open('/areas/durham/');
  const like = page.locator('.places-like');
  expect(await like.innerText()).toContain('Cleveland: also in the North East; about as many residents');
  expect(await like.locator('a[href^="/case-studies/"]').count()).toBeGreaterThan(2);
});

describe('a browser that asks how to search the site', () => {
  test('is told on every page, in a file that is well-formed and leads to the search page', async () => {
    const page = await site.open('/about/');
    const link = page.locator('link[rel="search"][type="application/opensearchdescription+xml"]');
    const description = await page.evaluate<{ fault: string | null; template: string | null }>(
      `fetch(${JSON.stringify(await link.getAttribute('href'))}).then((answer) => answer.text()).then((text) => {
        const read = new DOMParser().parseFromString(text, 'application/xml');
        return {
          fault: read.querySelector('parsererror')?.textContent ?? null,
          template: read.querySelector('Url[type="text/html"]')?.getAttribute('template') ?? null,
        };
      })`,
    );
    expect(description.fault).toBeNull();
    const address = new URL((description.template ?? '').replace('{searchTerms}', 'heroin'));
    await page.goto(address.pathname + address.search);
    await page.locator(results).first().waitFor();
  });
});
