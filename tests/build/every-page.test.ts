import { beforeAll, describe, expect, test } from 'vitest';
import { pageAddresses, readPage, redirectAddresses } from '../support/site/built-pages.ts';
import { everyPageRules } from '../support/site/page-rules/every-page.ts';
import { brokenLinks, outlineOf } from '../support/site/page-links.ts';
import { sharedBy } from '../support/site/same-words.ts';
import { type SiteReading, readSite } from '../support/site/site-outline.ts';

let site: SiteReading;

beforeAll(() => {
  site = readSite();
});

describe('every page', () => {
  test('is found: the site has a home page, a page not found and more', () => {
    expect(pageAddresses()).toEqual(expect.arrayContaining(['/', '/404.html', '/case-studies/', '/search/']));
  });

  test.each(everyPageRules.map((rule) => rule.name))('%s', (name) => {
    expect(site.faultsOf(name)).toEqual([]);
  });

  test('has a title of its own', () => {
    expect(sharedBy(site.outline.pages.values(), (page) => page.title)).toEqual([]);
  });

  test('has a description of its own', () => {
    expect(sharedBy(site.outline.pages.values(), (page) => page.description)).toEqual([]);
  });

  test('links only to pages, files and fragments that exist', () => {
    const { outline } = site;
    expect(brokenLinks(outline.pages.values(), outline)).toEqual([]);
  });
});

describe('every page that only sends the reader on', () => {
  test('leads to a page that exists', () => {
    const redirects = redirectAddresses().map((address) => outlineOf(readPage(address)));
    expect(brokenLinks(redirects, site.outline)).toEqual([]);
  });
});
