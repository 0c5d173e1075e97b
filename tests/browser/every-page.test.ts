import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeFaults } from '../support/browser/find-axe-faults.ts';
import { openSite, phone } from '../support/browser/open-site.ts';
import { walkPages } from '../support/browser/walk-pages.ts';
import { watchPage } from '../support/browser/watch-page.ts';
import { pageAddresses } from '../support/site/built-pages.ts';
import { FaultsByPage } from '../support/site/faults-by-page.ts';
import { pageKinds } from '../support/site/page-kinds.ts';

const site = openSite();

/** The innermost elements that reach beyond the edge of the screen, if the page scrolls sideways. */
async function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1);
    const name = (element) => [element.tagName.toLowerCase(), ...element.classList].join('.');
    return ['scrolls sideways: ' + beyond.slice(-3).map(name).join(', ')];
  })()`);
}

describe.each(pageKinds(pageAddresses()))(
  'every page at the width of a small phone: $kind',
  ({ addresses }) => {
    const found = { axe: new FaultsByPage(), loading: new FaultsByPage(), width: new FaultsByPage() };

    beforeAll(async () => {
      const context = await site.context({ viewport: phone, colorScheme: 'light' });
      const openTab = async () => {
        const page = await context.newPage();
        return { page, watch: await watchPage(page, inject('siteOrigin')) };
      };
      await walkPages(addresses, [await openTab(), await openTab()], async (address, { page, watch }) => {
        found.width.add(address, await beyondTheEdge(page));
        found.axe.add(address, await findAxeFaults(page));
        found.loading.add(address, await watch.takeFaults());
      });
      await context.close();
    }, 1_800_000);

    test('does not scroll sideways', () => {
      expect(found.width.lines()).toEqual([]);
    });

    test('has nothing that axe can fault', () => {
      expect(found.axe.lines()).toEqual([]);
    });

    test('loads without an error, a breach of its policy or a request elsewhere', () => {
      expect(found.loading.lines()).toEqual([]);
    });
  },
);
