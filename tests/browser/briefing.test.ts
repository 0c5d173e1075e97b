import { buffer as bytesOf } from 'node:stream/consumers';
import mammoth from 'mammoth';
import type { Download, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { findAxeFaults } from '../support/browser/find-axe-faults.ts';
import { desktop, openSite, phone } from '../support/browser/open-site.ts';
import { watchPage } from '../support/browser/watch-page.ts';

const site = openSite();
const shared =
  '/briefing/?items=durham-checkpoint,durham-checkpoint/rct-effect,durham-checkpoint/six-per-cent,kind:naloxone/bradford-hill' +
  '&title=For+the+board&question=What+is+known%3F&note=Draft&notes=durham-checkpoint/rct-effect~Ask+the+force';

const paper = (page: Page) => page.locator('#pack-paper');
const status = (page: Page) => page.locator('#pack-status');
const shown = async (page: Page): Promise<Page> => {
  await paper(page).locator('h2').waitFor();
  return page;
};
const openPack = async (address: string): Promise<Page> => shown(await site.open(address));
const statements = (page: Page): Promise<string[]> =>
  page.locator('#pack-items li li .pack-entry > p').allInnerTexts();

describe('a reader who picks facts', () => {
  test('finds them in the pack with the right references, orders, annotates and removes them', async () => {
    const context = await site.context();
    const page = await context.newPage();
    await page.goto('/case-studies/durham-checkpoint/');
    const add = (id: string) => page.locator(`#fact-${id}`).getByLabel(/^Add to briefing: /);
    await add('rct-effect').check();
    await add('six-per-cent').check();
    await page.goto('/kinds/naloxone/');
    await add('bradford-hill').check();
    await page.reload();
    expect(await add('bradford-hill').isChecked()).toBe(true);

    await page.goto('/briefing/');
    await shown(page);
    const words = await paper(page).innerText();
    expect(words).toMatch(/risk of reoffending\. \[1\]\s+Weir and others 2021, abstract\. Read in part\./);
    expect(words).toMatch(/no comparison group\. \[2\]\s+Business Crime.*Second-hand/);
    expect(words).toMatch(/few adverse events\. \[3\]\s+McDonald and Strang 2016/);
    expect(words).toMatch(/\[1\]\s+Weir, K\. .*2021/);
    expect(words).toMatch(/\[3\]\s+McDonald/);

    // Order.
    const [first = '', second = ''] = await statements(page);
    await page.getByRole('button', { name: `Down: ${first}` }).click();
    expect((await statements(page)).slice(0, 2)).toEqual([second, first]);
    expect(await status(page).innerText()).toBe('The fact is now 2 of 2 under Checkpoint.');
    // It cannot go further down, so that the focus is on its other button.
    expect(await page.locator(':focus').getAttribute('data-step')).toBe('-1');
    expect(await paper(page).innerText()).toMatch(/no comparison group\. \[1\]/);

    await page.getByRole('button', { name: 'Down: Checkpoint' }).click();
    expect(await page.locator('#pack-items > li h3').allInnerTexts()).toEqual(['Naloxone', 'Checkpoint']);

    // Notes, with signs that would be markup.
    await page.locator('summary').filter({ hasText: first }).click();
    await page.locator('textarea:visible').last().fill('Ask <b>them</b>');
    await page.getByLabel('Title').fill('For the board');
    expect(await paper(page).locator('.pack-note').innerText()).toBe(
      'Note by whoever made this pack: Ask <b>them</b>',
    );
    expect(await page.title()).toBe('For the board · PCC Good Practice');

    // All of it is still there after a reload.
    await page.reload();
    await shown(page);
    expect(await paper(page).locator('h2').innerText()).toBe('For the board');
    expect(await page.locator('#pack-items > li h3').allInnerTexts()).toEqual(['Naloxone', 'Checkpoint']);
    expect(await paper(page).locator('.pack-note').count()).toBe(1);

    // Taking out: the focus goes to what comes next, and in the end to the words for an empty pack.
    await page.getByRole('button', { name: `Remove: ${second}` }).click();
    expect(await status(page).innerText()).toBe('Removed. 2 left in the pack.');
    expect(await page.locator(':focus').getAttribute('data-remove')).toBe('durham-checkpoint/rct-effect');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect(await page.locator(':focus').innerText()).toBe('Nothing is in your pack yet');
    await page.goto('/kinds/naloxone/');
    expect(await add('bradford-hill').isChecked()).toBe(false);
  });

  test('can add a fact that a guide borrows', async () => {
    const page = await site.open('/guides/diversion-before-prosecution/');
    const box = page.getByLabel(/^Add to briefing: /).first();
    await box.check();
    const link = await page.locator('.facts .from a[href*="#fact-"]').first().getAttribute('href');
    const kept = await page.evaluate<string>('localStorage.getItem("picked")');
    const [, id, fact] = /\/case-studies\/(.+)\/#fact-(.+)/.exec(link ?? '') ?? [];
    expect(JSON.parse(kept)).toEqual([`${id}/${fact}`]);
  });
});

describe('a shared link', () => {
  test('opens the same pack in a fresh browser, and keeps nothing of itself', async () => {
    const page = await openPack(shared);
    expect(await paper(page).locator('h2').innerText()).toBe('For the board');
    expect(await paper(page).locator('.pack-note').allInnerTexts()).toEqual([
      'Note by whoever made this pack: Draft',
      'Note by whoever made this pack: Ask the force',
    ]);
    expect(await paper(page).locator('tbody tr').count()).toBe(1);
    expect(await page.getByLabel('The question it answers').inputValue()).toBe('What is known?');
    expect(await page.locator('#pack-notices').innerText()).toContain('It is not kept in this browser.');
    expect(await page.evaluate('localStorage.length')).toBe(0);
  });

  test('leaves the reader’s own pack alone until the reader says otherwise', async () => {
    const context = await site.context();
    const page = await context.newPage();
    await page.goto('/about/');
    await page.evaluate(`localStorage.setItem('picked', '["cleveland-divert"]')`);
    await page.goto(shared);
    await shown(page);
    await page.getByLabel('Title').fill('Changed');
    await page.waitForURL(/title=Changed/);
    expect(await page.evaluate('localStorage.getItem("picked")')).toBe('["cleveland-divert"]');
    await page
      .getByRole('button', { name: 'Keep this as my pack, in place of the 1 thing I have ticked' })
      .click();
    expect(new URL(page.url()).search).toBe('');
    expect(await status(page).innerText()).toBe('Kept in this browser as your own pack.');
    await page.reload();
    await shown(page);
    expect(await paper(page).locator('h2').innerText()).toBe('Changed');
    expect(await page.evaluate('JSON.parse(localStorage.getItem("picked"))')).toEqual([
      'durham-checkpoint',
      'durham-checkpoint/rct-effect',
      'durham-checkpoint/six-per-cent',
      'kind:naloxone/bradford-hill',
    ]);
  });

  test('that is copied is the one that opens the pack', async () => {
    const context = await site.context({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(shared);
    await shown(page);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await status(page).filter({ hasText: 'Link copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(inject('siteOrigin') + shared);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await status(page).filter({ hasText: 'Copied as text' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^For the board\n\nThe question:/);
  });

  test('names what the site does not have, as text, and shows the rest', async () => {
    const page = await openPack(
      `/briefing/?items=durham-checkpoint,atlantis,durham-checkpoint/gone,${encodeURIComponent('<img src=x>')}`,
    );
    const notice = page.locator('#pack-notices');
    expect(await notice.innerText()).toContain(': <img src=x>, durham-checkpoint/gone, atlantis.');
    expect(await page.locator('main img').count()).toBe(0);
    await page.getByRole('button', { name: 'Take them off the list' }).click();
    await page.waitForURL((url) => url.search === '?items=durham-checkpoint');
    expect(await notice.innerText()).not.toContain('Left out');
  });

  test('that would be too long is said to be, and a file is offered that opens again', async () => {
    const long = `/briefing/?items=durham-checkpoint&note=${'a+'.repeat(900)}&notes=durham-checkpoint~${'%C3%A9'.repeat(1500)}`;
    const page = await openPack(long);
    expect(await page.locator('#pack-notices').innerText()).toContain(
      'more than many programs carry (8,000)',
    );
    const file = await downloaded(page, 'Pack file');
    const other = await site.open('/briefing/');
    await other
      .getByLabel('Open a pack file')
      .setInputFiles({ name: 'pack.json', mimeType: 'application/json', buffer: await bytes(file) });
    await shown(other);
    expect(await other.locator('#pack-notices').innerText()).toContain('This pack came from a file.');
    expect(await paper(other).locator('.pack-note').last().innerText()).toContain('é'.repeat(1500));
  });
});

test('a file that cannot be fetched is named, and can be tried again', async () => {
  const page = await (await site.context()).newPage();
  await page.route('**/kinds/naloxone.json', (route) => route.abort());
  await page.goto(shared);
  await shown(page);
  const notice = page.locator('#pack-notices');
  expect(await notice.innerText()).toContain('could not be fetched: kind:naloxone/bradford-hill.');
  await page.unroute('**/kinds/naloxone.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await paper(page).getByRole('heading', { name: 'Naloxone' }).first().waitFor();
  expect(await notice.innerText()).not.toContain('could not be fetched');
});

async function downloaded(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 15_000 }),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return download;
}

/** The browser may run elsewhere, so that the file comes as a stream. */
async function bytes(download: Download): Promise<Buffer> {
  return bytesOf(await download.createReadStream());
}

describe('downloads are made in the browser', () => {
  test('a Word file', async () => {
    const page = await openPack(shared);
    const file = await downloaded(page, 'Word file');
    expect(file.suggestedFilename()).toBe('for-the-board.docx');
    const { value } = await mammoth.extractRawText({ buffer: await bytes(file) });
    expect(value).toContain('risk of reoffending. [');
    expect(value).toContain('Ask the force');
  });

  test('a Markdown file', async () => {
    const page = await openPack(shared);
    const file = await downloaded(page, 'Markdown');
    expect(file.suggestedFilename()).toBe('for-the-board.md');
    expect((await bytes(file)).toString()).toMatch(/^# For the board\n/);
  });

  test('references, or the names of those that are not published', async () => {
    const page = await openPack('/briefing/?items=durham-checkpoint/rct-effect');
    const answer = await page.request.get('/sources/weir-2021.ris');
    if (answer.ok()) {
      const file = await downloaded(page, 'References (RIS)');
      expect((await bytes(file)).toString()).toContain('TY  - ');
    } else {
      await page.getByRole('button', { name: 'References (RIS)' }).click();
      await status(page).filter({ hasText: 'No reference could be fetched for: weir-2021' }).waitFor();
    }
  });

  test('breaking no policy and asking nobody else', async () => {
    const page = await (await site.context()).newPage();
    const watch = await watchPage(page, inject('siteOrigin'));
    await page.goto(shared);
    await shown(page);
    await downloaded(page, 'Word file');
    expect(await watch.takeFaults()).toEqual([]);
  });
});

describe('the page of a pack', () => {
  test.each([
    { how: 'light, on a phone', viewport: phone, colorScheme: 'light' },
    { how: 'dark, on a phone', viewport: phone, colorScheme: 'dark' },
    { how: 'light, at desktop width', viewport: desktop, colorScheme: 'light' },
    { how: 'dark, at desktop width', viewport: desktop, colorScheme: 'dark' },
  ] as const)('has nothing that axe can fault: $how', async ({ viewport, colorScheme }) => {
    const page = await (await site.context({ viewport, colorScheme })).newPage();
    await page.goto(`${shared},atlantis`);
    await shown(page);
    expect(await findAxeFaults(page)).toEqual([]);
    expect(
      await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth'),
    ).toBe(true);
    await page.goto('/briefing/');
    await page.getByRole('heading', { name: 'Nothing is in your pack yet' }).waitFor();
    expect(await findAxeFaults(page)).toEqual([]);
  });

  test('prints the pack and nothing else', async () => {
    const page = await openPack(shared);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible, input:visible, textarea:visible, nav:visible').count()).toBe(
      0,
    );
    expect(await page.locator('h1:visible').count()).toBe(0);
    expect(await paper(page).locator('table').isVisible()).toBe(true);
    expect(await paper(page).locator('.references a').first().innerText()).toMatch(/^[\w.-]+\/\S+$/);
  });

  test('without JavaScript says what it needs and where to go instead', async () => {
    const page = await site.open('/briefing/', { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('Making a pack needs JavaScript, which is off.');
    for (const href of ['/case-studies/', '/guides/', '/data/']) {
      expect(await page.locator(`main a[href="${href}"]`).first().isVisible()).toBe(true);
    }
    expect(await page.locator('main :is(button, input):visible').count()).toBe(0);
  });
});
