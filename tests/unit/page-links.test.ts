import { describe, expect, test } from 'vitest';
import { brokenLinks, outlineOf, type PageOutline, type SiteOutline } from '../support/site/page-links.ts';
import { sharedBy } from '../support/site/same-words.ts';
import { aPage } from './page-rules/a-page.ts';

function site(body: string): { page: PageOutline; site: SiteOutline } {
  const page = outlineOf(aPage({ head: '<title>A page</title>', body }));
  const other = {
    ...outlineOf(aPage({ body: '<h2 id="cost">x</h2><h2 id="facts">y</h2>' })),
    address: '/other/',
  };
  return {
    page,
    site: {
      origin: 'https://site.test',
      pages: new Map([page, other].map((each) => [each.address, each])),
      files: new Set(['/data/all.json']),
    },
  };
}

const faults = (body: string) => {
  const given = site(body);
  return brokenLinks([given.page], given.site);
};

describe('links inside the site', () => {
  test.each([
    '<a href="/other/">x</a>',
    '<a href="/other/#cost">x</a>',
    '<a href="../other/?q=1&amp;r=2#facts">x</a>',
    '<a href="https://site.test/data/all.json">x</a>',
    '<a href="https://elsewhere.test/nowhere">x</a>',
    '<h2 id="here">x</h2><a href="#here">y</a>',
  ])('%s is whole', (body) => {
    expect(faults(body)).toEqual([]);
  });

  test.each([
    ['<a href="/nowhere/">x</a>', 'links to /nowhere/, which does not exist. On /a-page/'],
    ['<img src="/a.png" alt="">', 'links to /a.png, which does not exist. On /a-page/'],
    ['<a href="/other">x</a>', 'links to /other, which needs a slash at its end. On /a-page/'],
    ['<a href="/other/#costs">x</a>', 'links to #costs of /other/, which has only #cost #facts. On /a-page/'],
    ['<a href="https://site.test/nowhere/">x</a>', 'links to /nowhere/, which does not exist. On /a-page/'],
    ['<a href="https://">x</a>', 'links to https://, which is no address. On /a-page/'],
  ])('%s is named', (body, fault) => {
    expect(faults(body)).toEqual([fault]);
  });
});

describe('titles', () => {
  test('pages with one title are named together', () => {
    const pages = ['/a/', '/b/', '/c/'].map((address) => ({
      address,
      title: address === '/c/' ? 'C' : 'Same',
    }));
    expect(sharedBy(pages, (page) => page.title)).toEqual(['"Same": /a/, /b/']);
  });
});
