import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyForDisk, readSite } from '../../src/open-data/zip-site.ts';
import { openSite } from '../support/browser/open-site.ts';
import { siteFolder } from '../support/site/built-site.ts';

const site = openSite();
const disk = mkdtempSync(join(tmpdir(), 'from-a-disk-'));
let root: string;

beforeAll(() => {
  const { files } = copyForDisk(siteFolder, readSite());
  for (const [path, content] of files) {
    mkdirSync(dirname(join(disk, path)), { recursive: true });
    writeFileSync(join(disk, path), content);
  }
  root = pathToFileURL(disk).href;
});

afterAll(() => rmSync(disk, { recursive: true }));

/** A page of the copy, with all that the browser had to complain of and all that it asked for elsewhere. */
async function openCopy(file: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await site.context()).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:') && !request.url().startsWith('data:'))
      complaints.push(`asks for ${request.url()}`);
  });
  await page.goto(`${root}/${file}`);
  return { page, complaints };
}

const isStyled = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const { marginTop } = getComputedStyle(document.body);
    return {
      marginTop,
      sheets: [...document.styleSheets].every((sheet) => sheet.href?.startsWith('file:')),
      font: [...document.fonts].some((font) => font.status === 'loaded'),
    };
  });

describe('the copy of the site, opened from a disk', () => {
  test.each([
    'index.html',
    'case-studies/durham-checkpoint/index.html',
    'data/index.html',
    'evidence/index.html',
    'search/index.html',
  ])('shows %s with its styles and its font, and asks nobody for anything', async (file) => {
    const { page, complaints } = await openCopy(file);
    expect(await isStyled(page)).toEqual({ marginTop: '0px', sheets: true, font: true });
    expect(complaints).toEqual([]);
  });

  test('leads from the first page to a case study, to a fact and to its source', async () => {
    const { page } = await openCopy('index.html');
    await page.getByRole('link', { name: 'See all case studies' }).click();
    await page.getByRole('link', { name: 'Checkpoint', exact: true }).first().click();
    expect(await page.locator('h1').innerText()).toBe('Checkpoint');
    const fact = page.locator('#fact-rct-effect');
    await fact.locator('a[href*="/sources/"]').first().click();
    expect(page.url()).toMatch(/^file:.*\/sources\/[^/]+\/index\.html$/);
    expect(await page.locator('h1').innerText()).not.toBe('');
  });

  test('says on the search page where search works, and offers the lists', async () => {
    const { page } = await openCopy('search/index.html');
    expect(await page.locator('main').innerText()).toContain('You are reading a copy on a disk.');
    expect(await page.locator('.needs-script:visible').count()).toBe(0);
    await page.locator('main').getByRole('link', { name: 'All case studies' }).click();
    expect(page.url()).toMatch(/\/case-studies\/index\.html$/);
  });
});
