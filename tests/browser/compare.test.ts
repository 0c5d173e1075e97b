import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findAxeFaults } from '../support/browser/find-axe-faults.ts';
import { desktop, openSite, phone } from '../support/browser/open-site.ts';
import { watchPage } from '../support/browser/watch-page.ts';

const site = openSite();
const three = '/compare/?ids=durham-checkpoint,hampshire-cara,england-alcohol-assertive-outreach';
const table = (page: Page) => page.locator('table.compare');
const columns = (page: Page) => page.locator('table.compare thead th').count();
const alert = (page: Page) => page.locator('#compare-notes');

async function compared(address: string, options = {}): Promise<Page> {
  const page = await site.open(address, options);
  await table(page).waitFor();
  return page;
}

describe('a comparison', () => {
  test('stands in its address: one is removed, and going back brings it again', async () => {
    const page = await compared(three);
    expect(await columns(page)).toBe(3);
    await page.getByRole('button', { name: 'Remove CARA' }).click();
    await page.waitForURL('**/compare/?ids=durham-checkpoint,england-alcohol-assertive-outreach');
    expect(await columns(page)).toBe(2);
    await page.goBack();
    await page.waitForURL(`**${three}`);
    await page.getByRole('button', { name: 'Remove CARA' }).waitFor();
    expect(await columns(page)).toBe(3);
    await page.goForward();
    await page.getByRole('button', { name: 'Remove CARA' }).waitFor({ state: 'detached' });
    expect(await columns(page)).toBe(2);
  });

  test('is made by keyboard from nothing', async () => {
    const page = await site.open('/compare/');
    const choice = page.getByLabel('Add a case study');
    await choice.selectOption('durham-checkpoint');
    await choice.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('One case study is chosen. Choose another to set beside it.').waitFor();
    await choice.selectOption('hampshire-cara');
    await choice.press('Tab');
    await page.keyboard.press('Enter');
    await table(page).waitFor();
    expect(page.url()).toContain('/compare/?ids=durham-checkpoint,hampshire-cara');
    expect(await page.title()).toMatch(/^Checkpoint \/ CARA/);
  });

  test('of four takes no more, and of five keeps the first four and says so', async () => {
    const page = await compared(`${three},cleveland-divert,hampshire-gateway`);
    expect(await columns(page)).toBe(4);
    expect(await alert(page).innerText()).toMatch(/No more than four .* left out: Gateway/);
    expect(await page.getByLabel('Add a case study').isVisible()).toBe(false);
  });

  test('that names what does not exist says what, and shows the rest', async () => {
    const page = await compared(`${three},<img src=x>`);
    expect(await alert(page).innerText()).toContain('There is no case study “<img src=x>”.');
    expect(await page.locator('main img').count()).toBe(0);
    expect(await columns(page)).toBe(3);
  });

  test('of one offers the choice of another', async () => {
    const page = await site.open('/compare/?ids=durham-checkpoint,gone');
    await page.getByText('There is no case study “gone”.').waitFor();
    expect(await page.locator('#compare-table a').allInnerTexts()).toEqual(['Checkpoint']);
    expect(await page.getByLabel('Add a case study').isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Ready-made comparisons' }).isVisible()).toBe(true);
  });

  test('marks what is the same in all, and leaves it out when asked, in the address', async () => {
    const page = await compared(three);
    const all = await table(page).locator('tbody tr').count();
    const same = await table(page).getByText('Same in all').count();
    expect(same).toBeGreaterThan(0);
    await page.getByLabel('Only differences').check();
    await page.waitForURL(`**${three}&only=differences`);
    expect(await table(page).locator('tbody tr').count()).toBe(all - same);
    expect(await page.locator('#compare-status').innerText()).toContain('left out');
    await page.goBack();
    await table(page).getByText('Same in all').first().waitFor();
    expect(await page.getByLabel('Only differences').isChecked()).toBe(false);
  });

  test('leads from a figure to its fact', async () => {
    const page = await compared(three);
    await table(page).locator('[data-row="cost"] .cite a').first().click();
    await page.waitForURL('**/case-studies/durham-checkpoint/#fact-cost-year');
  });

  test('fetches the records that it shows and no others', async () => {
    const page = await (await site.context()).newPage();
    const watch = await watchPage(page, inject('siteOrigin'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(three);
    await table(page).waitFor();
    expect(asked.filter((path) => path.endsWith('.json')).toSorted()).toEqual([
      '/case-studies/durham-checkpoint.json',
      '/case-studies/england-alcohol-assertive-outreach.json',
      '/case-studies/hampshire-cara.json',
    ]);
    expect(await watch.takeFaults()).toEqual([]);
  });

  test('says so when it cannot be loaded', async () => {
    const page = await (await site.context()).newPage();
    await page.route('**/hampshire-cara.json', (route) => route.abort());
    await page.goto(three);
    await page.getByText('The comparison could not be loaded.').waitFor();
    expect(await page.locator('#compare-table a').count()).toBe(3);
  });
});

describe.each([
  { viewport: desktop, colorScheme: 'light' },
  { viewport: desktop, colorScheme: 'dark' },
  { viewport: phone, colorScheme: 'light' },
  { viewport: phone, colorScheme: 'dark' },
] as const)('at $viewport.width pixels in $colorScheme colours', (options) => {
  test('a comparison has nothing that axe can fault and does not scroll sideways', async () => {
    const page = await compared(`${three},cleveland-divert`, options);
    expect(await findAxeFaults(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(options.viewport.width);
  });
});

test('on a phone a comparison is still a table to a screen reader', async () => {
  const page = await compared(three, { viewport: phone });
  expect(await page.getByRole('table').count()).toBe(1);
  expect(await page.getByRole('columnheader').count()).toBe(3);
  const row = page.getByRole('row', { name: /^What it found/ });
  expect(await row.getByRole('rowheader').count()).toBe(1);
  expect(await row.getByRole('cell').count()).toBe(3);
});

test('on paper a comparison shows the addresses and no controls', async () => {
  const page = await compared(three);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main :is(button, input, select):visible').count()).toBe(0);
  expect(await page.locator('table.compare thead th').first().innerText()).toContain(
    '/case-studies/durham-checkpoint/',
  );
});

test('without JavaScript the compare page says what it needs and where to go instead', async () => {
  const page = await site.open('/compare/', { javaScriptEnabled: false });
  expect(await page.locator('main').innerText()).toContain('Comparing needs JavaScript');
  expect(await page.locator('main :is(select, button, input):visible').count()).toBe(0);
  for (const path of ['/case-studies/', '/evidence/', '/guides/veterans/']) {
    expect(await page.locator(`main a[href="${path}"]`).first().isVisible()).toBe(true);
  }
});
