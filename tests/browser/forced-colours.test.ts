import { describe, expect, test } from 'vitest';
import { pageAddresses } from '../support/site/built-pages.ts';
import { findAxeFaults } from '../support/browser/find-axe-faults.ts';
import { openSite, phone } from '../support/browser/open-site.ts';

const site = openSite();
const caseStudies = pageAddresses().filter((address) => /^\/case-studies\/[^/]+\/$/.test(address));

describe.each(caseStudies)('%s with the reader’s own colours forced on it', (address) => {
  test('has nothing that axe can fault', async () => {
    const page = await site.open(address, { viewport: phone, forcedColors: 'active' });
    // axe reads the colours of the style sheet here, not those that the reader has forced on the page.
    expect(await findAxeFaults(page, ['color-contrast'])).toEqual([]);
  });

  test('shows its rating by more than colour', async () => {
    const page = await site.open(address, { viewport: phone, forcedColors: 'active' });
    expect((await page.locator('[data-design-level]').innerText()).trim()).not.toBe('');
  });
});
