import { expect, test } from 'vitest';
import { pageAddresses, readPage } from '../support/site/built-pages.ts';
import { visibleText } from '../support/site/parse-html.ts';
import { readAsZotero } from '../support/site/read-as-zotero.ts';

const cited = pageAddresses().filter((address) =>
  /^\/(case-studies|guides|context|kinds)\/[^/]+\/$/.test(address),
);

test('a reference manager takes each case study, guide, kind and page of context for a report of ours', () => {
  expect(cited.length).toBeGreaterThan(57);
  for (const address of cited) {
    const { document } = readPage(address);
    const heading = document.querySelector('h1');
    const found = readAsZotero(document);
    expect(found).toMatchObject({
      itemType: 'report',
      title: heading === null ? '' : visibleText(heading),
      creators: ['PCC Good Practice'],
      institution: 'PCC Good Practice',
      language: 'en-GB',
      rights: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(found.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(found.url).toMatch(new RegExp(`^https://[^/]+${address}$`));
    expect(found.reportNumber).toBe(`${address.slice(1, -1).replace('/', '-')}, as at ${found.date}`);
    expect(found.abstract).toMatch(/\.$/);
  }
});

test('the words of its terms come along as tags', () => {
  const { tags } = readAsZotero(readPage('/case-studies/durham-checkpoint/').document);
  expect(tags).toContain('Police drug diversion');
});
