import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSite } from '../support/browser/open-site.ts';

const site = openSite();
const durham = '/case-studies/durham-checkpoint/';
const fact = `${durham}#fact-rct-effect`;

/** What the reader sees of a fact: whether it is on the screen, and the line that marks it. */
const look = `(() => {
  const fact = document.querySelector('#fact-rct-effect');
  const other = document.querySelector('.facts > li:not(:target)');
  const box = fact.getBoundingClientRect();
  const line = (element) => getComputedStyle(element).borderLeftWidth;
  return { seen: box.top >= 0 && box.top < innerHeight && box.height > 0, line: line(fact), others: line(other) };
})()`;

describe('the permalink of a fact, opened cold', () => {
  test.each<[string, BrowserContextOptions]>([
    ['in light colours', { colorScheme: 'light' }],
    ['in dark colours', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
    ['on a phone', { viewport: { width: 320, height: 640 } }],
    ['without JavaScript', { javaScriptEnabled: false }],
  ])('brings the fact into view and marks it %s', async (_, options) => {
    const page = await site.open(fact, options);
    expect(await page.evaluate(look)).toEqual({ seen: true, line: '4px', others: '0px' });
  });

  test('marks the fact on paper too', async () => {
    const page = await site.open(fact);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(look)).toMatchObject({ line: '4px', others: '0px' });
  });
});

describe('the words to cite', () => {
  test('of a fact unfold without JavaScript, with its source, the place in it and the whole link', async () => {
    const page = await site.open(durham, { javaScriptEnabled: false });
    const item = page.locator('#fact-rct-effect');
    await item.getByText('Cite this fact').click();
    const words = await item.locator('details p').innerText();
    expect(words).toContain('Weir and others 2021');
    expect(words).toMatch(/https:\/\/\S+\/case-studies\/durham-checkpoint\/#fact-rct-effect$/);
  });

  test('of a fact are what the button copies', async () => {
    const page = await site.open(durham, { permissions: ['clipboard-read', 'clipboard-write'] });
    const item = page.locator('#fact-rct-effect');
    await item.getByRole('button', { name: 'Copy with source' }).click();
    await item.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      await item.locator('details p').textContent(),
    );
  });

  test('of a reference are copied with their italics', async () => {
    const page = await site.open(durham, { permissions: ['clipboard-read', 'clipboard-write'] });
    const first = page.locator('section:has(> #cite-this-page) details').first();
    await first.getByRole('button', { name: 'Copy' }).click();
    await first.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^Weir, K\. et al\. \(2021\) ‘/);
    const html = `navigator.clipboard.read().then(([item]) => item.getType('text/html')).then((blob) => blob.text())`;
    expect(await page.evaluate(html)).toContain('<i>et al.</i>');
  });

  test('stand in four styles, which unfold without JavaScript', async () => {
    const page = await site.open('/sources/weir-2021/', { javaScriptEnabled: false });
    const styles = page.locator('.styled details');
    expect(await styles.locator('summary').allInnerTexts()).toEqual([
      'Harvard (Cite Them Right)',
      'APA (7th edition)',
      'Vancouver',
      'OSCOLA (4th edition)',
    ]);
    await styles.last().locator('summary').click();
    expect(await styles.last().locator('p').innerText()).toMatch(/^Kevin Weir and others, ‘/);
  });
});
