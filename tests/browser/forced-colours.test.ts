import { describe, expect, test } from 'vitest';
import { findAxeFaults } from '../support/browser/find-axe-faults.ts';
import { openSite, phone } from '../support/browser/open-site.ts';
import { walkPages } from '../support/browser/walk-pages.ts';
import { pageAddresses } from '../support/site/built-pages.ts';
import { FaultsByPage } from '../support/site/faults-by-page.ts';
import { hardestPages, pageKinds } from '../support/site/page-kinds.ts';

const site = openSite();
const hardest = hardestPages(pageKinds(pageAddresses()));

describe.each(['light', 'dark'] as const)(
  'with the reader’s own colours forced on it, in %s',
  (colorScheme) => {
    test('the longest and the emptiest page of each kind have nothing that axe can fault', async () => {
      const context = await site.context({ viewport: phone, colorScheme, forcedColors: 'active' });
      const faults = new FaultsByPage();
      const tabs = [{ page: await context.newPage() }, { page: await context.newPage() }];
      await walkPages(hardest, tabs, async (address, { page }) => {
        // axe reads the colours of the style sheet here, not those that the reader has forced on the page.
        faults.add(address, await findAxeFaults(page, ['color-contrast']));
      });
      expect(faults.lines()).toEqual([]);
    }, 300_000);

    test('a case study says its rating in words', async () => {
      const options = { viewport: phone, colorScheme, forcedColors: 'active' } as const;
      const page = await site.open('/case-studies/durham-checkpoint/', options);
      expect((await page.locator('[data-design-level]').innerText()).trim()).not.toBe('');
    });
  },
);
