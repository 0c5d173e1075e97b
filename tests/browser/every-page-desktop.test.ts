import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { pageAddresses } from '../support/site/built-pages.ts';
import { findAxeFaults } from '../support/browser/find-axe-faults.ts';
import { desktop, openSite } from '../support/browser/open-site.ts';
import { type PageWatch, watchPage } from '../support/browser/watch-page.ts';

const site = openSite();

describe('every page at desktop width, in light colours', () => {
  let page: Page;
  let watch: PageWatch;

  beforeAll(async () => {
    page = await (await site.context({ viewport: desktop, colorScheme: 'light' })).newPage();
    watch = await watchPage(page, inject('siteOrigin'));
  });

  describe.each(pageAddresses())('%s', (address) => {
    test('has nothing that axe can fault', async () => {
      await page.goto(address);
      expect(await findAxeFaults(page)).toEqual([]);
    });

    test('loads without an error, a breach of its policy or a request elsewhere', async () => {
      expect(await watch.takeFaults()).toEqual([]);
    });
  });
});
