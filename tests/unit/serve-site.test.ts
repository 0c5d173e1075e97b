import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedSite, serveSite } from '../support/site/serve-site.ts';

let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-site-'));
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'about', 'index.html'), 'about');
  writeFileSync(join(folder, '404.html'), 'no such page');
  writeFileSync(join(folder, 'search.wasm'), '');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  site = await serveSite(folder);
});

afterAll(async () => {
  await site.stop();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(site.origin + path, { redirect: 'manual' });

describe('the server of the built site', () => {
  test('serves a folder by its index page', async () => {
    const answer = await get('/about/');
    expect(await answer.text()).toBe('about');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('sends a folder without its final slash to the address with it, and keeps the query', async () => {
    const answer = await get('/about?q=heroin');
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/about/?q=heroin']);
  });

  test('answers a page that is missing with status 404 and the page made for it', async () => {
    const answer = await get('/nowhere/');
    expect([answer.status, await answer.text()]).toEqual([404, 'no such page']);
  });

  test('never leaves the folder', async () => {
    expect((await get('/..%2f..%2fetc%2fpasswd')).status).toBe(404);
  });

  test('does not fall over an address that is not well formed', async () => {
    expect((await get('/%E0%A4%A')).status).toBe(404);
  });

  test('serves the search engine with the type that browsers insist on', async () => {
    expect((await get('/search.wasm')).headers.get('content-type')).toBe('application/wasm');
  });

  test('sends the headers of the file of headers', async () => {
    expect((await get('/')).headers.get('x-content-type-options')).toBe('nosniff');
  });
});
