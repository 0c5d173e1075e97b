import type { Page } from 'playwright-core';

/**
 * Opens pages one after another, in as many tabs at a time as are given.
 * @param visit is called with each page as soon as it is loaded
 * @throws if a page does not answer with status 200
 */
export async function walkPages<Tab extends { page: Page }>(
  addresses: readonly string[],
  tabs: readonly Tab[],
  visit: (address: string, tab: Tab) => Promise<void>,
): Promise<void> {
  const waiting = addresses[Symbol.iterator]();
  await Promise.all(
    tabs.map(async (tab) => {
      for (const address of waiting) {
        const answer = await tab.page.goto(address);
        if (answer?.status() !== 200) throw new Error(`${address} answers with status ${answer?.status()}.`);
        await visit(address, tab);
      }
    }),
  );
}
