import type { Page } from 'playwright-core';

/** Hears what goes wrong while pages load, one message each. */
export interface PageWatch {
  /** What went wrong since the last time this was asked. */
  takeFaults(): Promise<string[]>;
}

/**
 * Watches a page: errors and warnings in the console, exceptions, breaches of the content security
 * policy, requests that fail and requests to another origin than the site's.
 */
export async function watchPage(page: Page, origin: string): Promise<PageWatch> {
  let faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText;
    // The browser drops what it still fetches, such as an icon, when the next page is opened.
    if (error !== 'net::ERR_ABORTED') faults.push(`request failed: ${request.url()} ${error}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
      faults.push(`request elsewhere: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`);
  });
  await page.addInitScript(`
    window.policyBreaches = [];
    document.addEventListener('securitypolicyviolation', (breach) =>
      window.policyBreaches.push(breach.violatedDirective + ' forbids ' + (breach.blockedURI || breach.sample)));
  `);
  return {
    async takeFaults() {
      const breaches = await page.evaluate<string[]>('window.policyBreaches.splice(0)');
      const all = [...faults, ...breaches.map((breach) => `policy: ${breach}`)];
      faults = [];
      return all;
    },
  };
}
