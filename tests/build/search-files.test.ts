import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { NamedThings } from '../../src/search/named-things.ts';
import { searchFiles } from '../../src/search/search-files.ts';
import { thingSorts } from '../../src/search/thing-sorts.ts';
import { pageAddresses, readPage } from '../support/site/built-pages.ts';
import { siteFolder } from '../support/site/built-site.ts';
import { compressed } from '../support/site/page-weight.ts';

const kilobyte = 1000;
const read = (path: string): string => readFileSync(join(siteFolder, path), 'utf8');

test('what a search box suggests from weighs no more than 12 KB', () => {
  expect(compressed(read(searchFiles.things))).toBeLessThanOrEqual(12 * kilobyte);
});

test('the script that suggests weighs no more than 3 KB', () => {
  const [script, ...others] = globSync('_astro/suggest-box*.js', { cwd: siteFolder });
  expect(others).toEqual([]);
  expect(compressed(read(script ?? ''))).toBeLessThanOrEqual(3 * kilobyte);
});

test('what loads it weighs no more than 0.4 KB on a page for reading', () => {
  const loaders = readPage('/about/')
    .document.querySelectorAll('script')
    .map((script) => script.textContent)
    .filter((text) => text.includes('suggest-box'));
  expect(loaders).toHaveLength(1);
  expect(compressed(loaders.join(''))).toBeLessThanOrEqual(0.4 * kilobyte);
});

test('all that is suggested has a page', () => {
  const pages = new Set(pageAddresses());
  const anchors = read('glossary/index.html');
  const things = JSON.parse(read(searchFiles.things)) as NamedThings;
  const paths = things.flatMap(([sort, ofSort]) => ofSort.map(([, id]) => thingSorts[sort].path(id)));
  const missing = paths.filter((path) => {
    const [page = '', anchor] = path.split('#');
    return !pages.has(page) || (anchor !== undefined && !anchors.includes(`id="${anchor}"`));
  });
  expect(paths.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});
