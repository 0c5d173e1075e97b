import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageAddresses } from '../support/site/built-pages.ts';
import { findAxeFaults } from '../support/browser/find-axe-faults.ts';
import { openSite, phone } from '../support/browser/open-site.ts';

const site = openSite();

/** The widest elements that reach beyond the screen, for the message. */
const beyondTheEdge = `
  [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .slice(0, 5)
    .map((element) => element.tagName.toLowerCase() + (element.className ? '.' + element.className : '')
      + ' reaches ' + Math.round(element.getBoundingClientRect().right))`;

describe('every page at the width of a small phone, in dark colours', () => {
  let page: Page;

  beforeAll(async () => {
    page = await (await site.context({ viewport: phone, colorScheme: 'dark' })).newPage();
  });

  describe.each(pageAddresses())('%s', (address) => {
    test('does not scroll sideways', async () => {
      const answer = await page.goto(address);
      expect(answer?.status()).toBe(200);
      const width = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect(width > phone.width ? await page.evaluate(beyondTheEdge) : []).toEqual([]);
      expect(width).toBeLessThanOrEqual(phone.width);
    });

    test('has nothing that axe can fault', async () => {
      expect(await findAxeFaults(page)).toEqual([]);
    });
  });
});
