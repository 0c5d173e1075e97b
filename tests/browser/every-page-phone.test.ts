import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { findAxeFaults } from '../support/browser/find-axe-faults.ts';
import { openSite, phone } from '../support/browser/open-site.ts';
import { walkPages } from '../support/browser/walk-pages.ts';
import { pageAddresses } from '../support/site/built-pages.ts';
import { FaultsByPage } from '../support/site/faults-by-page.ts';
import { hardestPages, pageKinds } from '../support/site/page-kinds.ts';

const site = openSite();
const kinds = pageKinds(pageAddresses());
const tab = async () => {
  const context = await site.context({ viewport: phone, colorScheme: 'dark' });
  return { page: await context.newPage() };
};

/** The outermost elements that reach beyond the edge of the screen, if the page scrolls sideways. */
async function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1);
    const name = (element) => element.tagName.toLowerCase() + [...element.classList].map((each) => '.' + each).join('');
    return ['scrolls sideways by ' + beyond.slice(-2).map(name).join(' and ')];
  })()`);
}

describe.each(kinds)('every page at the width of a small phone: $kind', ({ addresses }) => {
  const faults = new FaultsByPage();

  beforeAll(async () => {
    await walkPages(addresses, [await tab(), await tab()], async (address, { page }) => {
      faults.add(address, await beyondTheEdge(page));
    });
  }, 900_000);

  test('does not scroll sideways', () => {
    expect(faults.lines()).toEqual([]);
  });
});

describe('the longest and the emptiest page of each kind at the width of a small phone, in dark colours', () => {
  test('have nothing that axe can fault', { timeout: 300_000 }, async () => {
    const faults = new FaultsByPage();
    await walkPages(hardestPages(kinds), [await tab(), await tab()], async (address, { page }) => {
      faults.add(address, await findAxeFaults(page));
    });
    expect(faults.lines()).toEqual([]);
  });
});
