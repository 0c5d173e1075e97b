import { describe, expect, test } from 'vitest';
import { openSite } from '../support/browser/open-site.ts';
import { pageAddresses } from '../support/site/built-pages.ts';
import { hardestPages, pageKinds } from '../support/site/page-kinds.ts';

const site = openSite();
const durham = '/case-studies/durham-checkpoint/';

describe('by keyboard', () => {
  test.each(['/', durham, '/search/'])(
    'the first stop on %s is a visible link that leads to the content',
    async (address) => {
      const page = await site.open(address);
      await page.keyboard.press('Tab');
      const link = page.locator(':focus');
      const box = await link.boundingBox();
      expect(await link.innerText()).toMatch(/^Skip to /);
      expect(box !== null && box.x >= 0 && box.y >= 0 && box.width > 1 && box.height > 1).toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL(/#/);
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.closest("main") !== null')).toBe(true);
    },
  );

  test('whatever has the focus is seen on the screen and is marked', async () => {
    const page = await site.open(durham);
    const unmarked: string[] = [];
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const state = await page.evaluate<{ what: string; seen: boolean; marked: boolean }>(`(() => {
        const element = document.activeElement;
        const box = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        return {
          what: element.outerHTML.slice(0, 80),
          seen: box.bottom > 0 && box.top < innerHeight && box.width > 0,
          marked: style.outlineStyle !== 'none' || style.boxShadow !== 'none',
        };
      })()`);
      if (!state.seen || !state.marked) unmarked.push(state.what);
    }
    expect(unmarked).toEqual([]);
  });
});

describe('the permalink of a fact', () => {
  test('opened cold, brings the fact into view', async () => {
    const page = await site.open(`${durham}#fact-rct-effect`);
    const box = await page.locator('#fact-rct-effect').boundingBox();
    const height = page.viewportSize()?.height ?? 0;
    expect(box).not.toBeNull();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(height);
    expect(await page.locator('#fact-rct-effect').innerText()).not.toBe('');
  });
});

describe('on paper', () => {
  const caseStudies = pageKinds(pageAddresses()).filter(({ kind }) => kind === 'case-studies');

  test.each(hardestPages(caseStudies))(
    '%s has its facts and sources and leaves out the navigation',
    async (address) => {
      const page = await site.open(address);
      const facts = await page.locator('[id^="fact-"]').count();
      await page.emulateMedia({ media: 'print' });
      expect(facts).toBeGreaterThan(0);
      expect(await page.locator('[id^="fact-"]:visible').count()).toBe(facts);
      expect(await page.locator('header nav:visible, header form:visible').count()).toBe(0);
      expect(await page.locator('main').innerText()).toMatch(/\bSources\b/i);
      const paper = await page.pdf({ format: 'A4' });
      expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    },
  );
});

describe('an address that leads nowhere', () => {
  test('gets a page that says so and a way on', async () => {
    const page = await site.open('/');
    const answer = await page.goto('/case-studies/no-such-practice/');
    expect(answer?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(await page.locator('main a[href="/"], main a[href="/case-studies/"]').count()).toBeGreaterThan(0);
  });
});
