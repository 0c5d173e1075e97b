import { beforeAll, describe, expect, inject, test } from 'vitest';
import { findAxeFaults } from '../support/browser/find-axe-faults.ts';
import { desktop, openSite } from '../support/browser/open-site.ts';
import { walkPages } from '../support/browser/walk-pages.ts';
import { watchPage } from '../support/browser/watch-page.ts';
import { pageAddresses } from '../support/site/built-pages.ts';
import { FaultsByPage } from '../support/site/faults-by-page.ts';
import { pageKinds } from '../support/site/page-kinds.ts';

const site = openSite();

describe.each(pageKinds(pageAddresses()))(
  'every page at desktop width, in light colours: $kind',
  ({ addresses }) => {
    const found = { axe: new FaultsByPage(), loading: new FaultsByPage() };

    beforeAll(async () => {
      const context = await site.context({ viewport: desktop, colorScheme: 'light' });
      const openTab = async () => {
        const page = await context.newPage();
        return { page, watch: await watchPage(page, inject('siteOrigin')) };
      };
      await walkPages(addresses, [await openTab(), await openTab()], async (address, { page, watch }) => {
        found.axe.add(address, await findAxeFaults(page));
        found.loading.add(address, await watch.takeFaults());
      });
      await context.close();
    }, 900_000);

    test('has nothing that axe can fault', () => {
      expect(found.axe.lines()).toEqual([]);
    });

    test('loads without an error, a breach of its policy or a request elsewhere', () => {
      expect(found.loading.lines()).toEqual([]);
    });
  },
);
