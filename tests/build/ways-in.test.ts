import { describe, expect, test } from 'vitest';
import { brokenTargets } from '../support/site/broken-targets.ts';
import { readPage } from '../support/site/built-pages.ts';
import { caseStudiesInContent } from '../support/site/case-study-content.ts';
import { attribute, visibleText } from '../support/site/parse-html.ts';

const ids = caseStudiesInContent().map(({ id }) => id);
const linksOf = (address: string, within = 'main a') =>
  readPage(address)
    .document.querySelectorAll(within)
    .map((link) => attribute(link, 'href') ?? '');

describe('from A to Z', () => {
  const links = linksOf('/a-z/', 'main section a');

  test('every entry leads somewhere', () => {
    expect(links.length).toBeGreaterThan(500);
    expect(brokenTargets('/a-z/', links)).toEqual([]);
  });

  test('every case study is there', () => {
    expect(links).toEqual(expect.arrayContaining(ids.map((id) => `/case-studies/${id}/`)));
  });

  test('a case study is found by another name too', () => {
    const entry = readPage('/a-z/')
      .document.querySelectorAll('main section li')
      .find((item) => visibleText(item).startsWith('Checkpoint Critical Pathways'));
    expect(entry && visibleText(entry)).toBe('Checkpoint Critical Pathways Case study: Checkpoint');
  });

  test('the letters lead to their sections', () => {
    const letters = linksOf('/a-z/', 'nav[aria-label="Letters"] a');
    expect(letters).toContain('#letter-c');
    expect(new Set(letters).size).toBe(letters.length);
  });
});

describe.each(['/problems/', '/populations/', '/stages/', '/substances/', '/kinds/'])(
  'the list %s',
  (address) => {
    const page = readPage(address);
    const counted = page.document
      .querySelectorAll('main .way-list li')
      .filter((item) => item.querySelector('.count') !== null);

    test('names every term with its meaning and leads to its page', () => {
      expect(counted.length).toBeGreaterThan(5);
      for (const item of counted) {
        expect(attribute(item.querySelector('a') ?? item, 'href')).toMatch(
          new RegExp(`^${address}[a-z0-9-]+/$`),
        );
        expect(visibleText(item.querySelector('.quiet') ?? page.document)).toMatch(/\.$/);
      }
    });

    test('counts as many case studies as the term’s page shows', () => {
      for (const item of counted) {
        const term = attribute(item.querySelector('a') ?? item, 'href') ?? '';
        const cards = readPage(term).document.querySelectorAll('article.card').length;
        expect(`${term} ${visibleText(item.querySelector('.count') ?? item)}`).toBe(`${term} ${cards}`);
      }
    });
  },
);

describe('the list of case studies', () => {
  test('has links to the pages of every facet, with counts', () => {
    const links = linksOf('/case-studies/', '.facet-links a');
    for (const start of ['/problems/', '/kinds/', '/populations/', '/stages/', '/substances/', '/areas/']) {
      expect(links).toContain(start);
      expect(links.filter((link) => link.startsWith(start)).length).toBeGreaterThan(5);
    }
    expect(links.filter((link) => link.startsWith('/evidence/#level-')).length).toBe(5);
  });

  test('has a place for a box on every card, and no box', () => {
    const { document } = readPage('/case-studies/');
    const picks = document.querySelectorAll('[data-pick]').map((spot) => attribute(spot, 'data-pick'));
    expect(picks.toSorted()).toEqual(ids.toSorted());
    expect(document.querySelectorAll('#list-cards input')).toEqual([]);
  });
});
