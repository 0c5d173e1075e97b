import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { bringAxe } from './find-axe-faults.ts';
import { afterAll, beforeAll, inject } from 'vitest';

/** Opens pages of the built site in the one browser of the test run. */
export interface OpenSite {
  /** A context with a viewport, colours and so on; closed when the test file ends. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A fresh page at an address of the site, in a context of its own. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
}

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 320, height: 640 };

/** How long a page may take to show what a test waits for, in milliseconds. */
const patience = 5000;

/** For a test file: connects to the browser before its tests and leaves it after them. */
export function openSite(): OpenSite {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
  });
  afterAll(async () => {
    await browser.close();
  });
  const context = async (options: BrowserContextOptions = {}) => {
    const one = await browser.newContext({ baseURL: inject('siteOrigin'), viewport: desktop, ...options });
    one.setDefaultTimeout(patience);
    await bringAxe(one);
    return one;
  };
  return {
    context,
    async open(address, options) {
      const page = await (await context(options)).newPage();
      await page.goto(address);
      return page;
    },
  };
}
