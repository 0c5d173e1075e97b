import { describe, expect, test } from 'vitest';
import { FaultsByPage } from '../support/site/faults-by-page.ts';
import { hardestPages, pageKinds } from '../support/site/page-kinds.ts';

const addresses = [
  '/',
  '/404.html',
  '/sources/',
  '/sources/a/',
  '/sources/bb/',
  '/sources/cccc/',
  '/areas/kent/',
];

describe('kinds of pages', () => {
  test('are told apart by the first part of the address', () => {
    expect(pageKinds(addresses)).toEqual([
      { kind: 'single', addresses: ['/', '/404.html', '/sources/'] },
      { kind: 'sources', addresses: ['/sources/a/', '/sources/bb/', '/sources/cccc/'] },
      { kind: 'areas', addresses: ['/areas/kent/'] },
    ]);
  });

  test('are tried on their longest and their emptiest page', () => {
    const hardest = hardestPages(pageKinds(addresses), (address) => address.length);
    expect(hardest).toEqual(['/', '/404.html', '/sources/', '/sources/a/', '/sources/cccc/', '/areas/kent/']);
  });
});

describe('a fault on many pages', () => {
  test('is said once, with the first three pages and how many more', () => {
    const faults = new FaultsByPage();
    for (const address of ['/a/', '/b/', '/c/', '/d/', '/e/'])
      faults.add(address, ['has no title', 'has no title']);
    faults.add('/a/', ['has no h1']);
    expect(faults.lines()).toEqual(['has no title. On /a/, /b/, /c/ and 2 more', 'has no h1. On /a/']);
  });
});
