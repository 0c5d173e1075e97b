import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../support/browser/open-site.ts';

const site = openSite();

/** The paths that a page asks for, as they are asked for. */
async function watchedPage(): Promise<{ page: Page; asked: string[] }> {
  const page = await (await site.context()).newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return { page, asked };
}

const ofSearch = (paths: readonly string[]): string[] =>
  paths.filter((path) => /pagefind|suggest|\/search\/./.test(path));

describe('a reader who does not search', () => {
  test.each(['/', '/case-studies/durham-checkpoint/', '/areas/durham/', '/glossary/'])(
    'loads nothing of the search on %s',
    async (address) => {
      const { page, asked } = await watchedPage();
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.mouse.wheel(0, 2000);
      await page.keyboard.press('Tab');
      await page.waitForLoadState('networkidle');
      expect(asked).toContain(address);
      expect(ofSearch(asked)).toEqual([]);
    },
  );

  test('loads nothing of the index on the search page itself', async () => {
    const { page, asked } = await watchedPage();
    await page.goto('/search/', { waitUntil: 'networkidle' });
    expect(ofSearch(asked)).toEqual([]);
  });
});

test('the focus of a search box costs two requests, and once only', async () => {
  const { page, asked } = await watchedPage();
  await page.goto('/about/', { waitUntil: 'networkidle' });
  for (let visit = 0; visit < 2; visit += 1) {
    await page.focus('#site-search');
    await page.locator('#site-search[role="combobox"]').waitFor();
    await page.focus('.brand');
  }
  await page.waitForLoadState('networkidle');
  expect(ofSearch(asked)).toEqual([
    expect.stringMatching(/^\/_astro\/suggest-box/),
    '/search/suggestions.json',
  ]);
});
