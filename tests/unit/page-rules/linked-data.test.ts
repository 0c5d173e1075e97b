import { describe, expect, test } from 'vitest';
import { hasLinkedData } from '../../support/site/page-rules/linked-data.ts';
import { aPage } from './a-page.ts';

const canonical = '<link rel="canonical" href="https://site.example/a/">';
const page = (graph: string) =>
  aPage({ head: canonical, body: `<script type="application/ld+json">${graph}</script>` });
const webPage = { '@type': 'WebPage', '@id': 'https://site.example/a/' };

describe('the linked data of a page', () => {
  test('that speaks of the page passes', () => {
    expect(hasLinkedData.faults(page(JSON.stringify({ '@graph': [webPage] })))).toEqual([]);
  });

  test('need not be on a page that search engines leave out', () => {
    expect(hasLinkedData.faults(aPage({ head: '<meta name="robots" content="noindex">' }))).toEqual([]);
  });

  test('is missed', () => {
    expect(hasLinkedData.faults(aPage({ head: canonical }))).toEqual(['has 0 blocks of linked data']);
  });

  test('that cannot be read is named', () => {
    expect(hasLinkedData.faults(page('{'))).toEqual(['its linked data is not a graph in JSON']);
  });

  test('of another page, or with an id twice, or with a main thing that is not there, is named', () => {
    const graph = [
      { ...webPage, '@id': 'https://site.example/b/', mainEntity: { '@id': 'x' } },
      { '@id': 'y' },
      { '@id': 'y' },
    ];
    expect(hasLinkedData.faults(page(JSON.stringify({ '@graph': graph })))).toEqual([
      'its linked data speaks twice of y',
      'its linked data is about https://site.example/b/, not https://site.example/a/',
      'its linked data names x and does not describe it',
    ]);
  });
});
