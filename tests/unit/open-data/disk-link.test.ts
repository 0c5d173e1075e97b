import { describe, expect, test } from 'vitest';
import { diskLink, fileOfAddress } from '../../../src/open-data/disk-link.ts';

describe('an address as it works on a disk', () => {
  test.each([
    ['/areas/kent/', '/case-studies/x/', '../../areas/kent/index.html'],
    ['/areas/kent/#map', '/case-studies/x/', '../../areas/kent/index.html#map'],
    ['/search/?q=a&amp;area=b', '/', 'search/index.html?q=a&amp;area=b'],
    ['/', '/case-studies/x/', '../../index.html'],
    ['/', '/', 'index.html'],
    ['../y/', '/case-studies/x/', '../y/index.html'],
    ['/case-studies/x/', '/case-studies/x/', 'index.html'],
    ['/data/facts.csv', '/data/', 'facts.csv'],
    ['/icon.svg', '/404.html', 'icon.svg'],
    ['/a/fonts/x.woff2', '/_styles/y.css', '../a/fonts/x.woff2'],
    ['#fact-reach', '/case-studies/x/', '#fact-reach'],
    ['https://example.org/a/', '/', 'https://example.org/a/'],
    ['//example.org/', '/', '//example.org/'],
    ['data:image/png;base64,AA', '/', 'data:image/png;base64,AA'],
    ['', '/', ''],
  ])('%s on %s is %s', (address, page, link) => {
    expect(diskLink(address, page)).toBe(link);
  });

  test.each([
    ['/', 'index.html'],
    ['/areas/?x=1#y', 'areas/index.html'],
    ['/data/facts.csv', 'data/facts.csv'],
  ])('%s stands for the file %s', (address, file) => {
    expect(fileOfAddress(address)).toBe(file);
  });
});
