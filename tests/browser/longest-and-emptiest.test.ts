import { describe, expect, test } from 'vitest';
import { findAxeFaults } from '../support/browser/find-axe-faults.ts';
import { desktop, openSite, phone } from '../support/browser/open-site.ts';
import { walkPages } from '../support/browser/walk-pages.ts';
import { pageAddresses } from '../support/site/built-pages.ts';
import { FaultsByPage } from '../support/site/faults-by-page.ts';
import { hardestPages, pageKinds } from '../support/site/page-kinds.ts';

const site = openSite();
const addresses = hardestPages(pageKinds(pageAddresses()));

// In forced colours axe reads the colours of the style sheet, not those that the reader has forced on the page.
const unreadable = ['color-contrast'];

describe.each([
  { how: 'light colours at desktop width', viewport: desktop, colorScheme: 'light', forcedColors: 'none' },
  { how: 'dark colours at desktop width', viewport: desktop, colorScheme: 'dark', forcedColors: 'none' },
  { how: 'dark colours on a phone', viewport: phone, colorScheme: 'dark', forcedColors: 'none' },
  { how: 'forced colours at desktop width', viewport: desktop, colorScheme: 'light', forcedColors: 'active' },
  { how: 'forced dark colours on a phone', viewport: phone, colorScheme: 'dark', forcedColors: 'active' },
] as const)('in $how', ({ viewport, colorScheme, forcedColors }) => {
  test('the longest and the emptiest page of each kind have nothing that axe can fault', async () => {
    const context = await site.context({ viewport, colorScheme, forcedColors });
    const tabs = [{ page: await context.newPage() }, { page: await context.newPage() }];
    const faults = new FaultsByPage();
    await walkPages(addresses, tabs, async (address, { page }) => {
      faults.add(address, await findAxeFaults(page, forcedColors === 'active' ? unreadable : []));
    });
    await context.close();
    expect(faults.lines()).toEqual([]);
  }, 600_000);
});
