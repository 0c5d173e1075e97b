import { expect, test } from 'vitest';
import { noFilters } from '../../../src/search/address-state.ts';
import { firstPages } from '../../../src/search/first-pages.ts';
import { createRecordIndex } from '../../../src/search/record-index.ts';
import { aVocabulary } from './a-vocabulary.ts';

const records = createRecordIndex([
  { id: 'a', url: '/case-studies/a/', meta: { title: 'Checkpoint', summary: 'A contract.', sources: '9' } },
  { id: 'b', url: '/kinds/b/', meta: { title: 'Heroin-assisted treatment' } },
]);
const lists = { vocabulary: aVocabulary, records };

test('a page that is called what was asked is shown before the index is there', async () => {
  const [first, ...others] = firstPages({ q: 'chekpoint', filters: noFilters }, lists);
  expect(others).toEqual([]);
  expect(await first?.page()).toEqual({
    url: '/case-studies/a/',
    meta: { title: 'Checkpoint', summary: 'A contract.', sources: '9' },
    opening: '',
    places: [],
  });
});

test('case studies come before other pages that are called so', async () => {
  const both = createRecordIndex([
    { id: 'k', url: '/substances/k/', meta: { title: 'Heroin' } },
    { id: 'c', url: '/case-studies/c/', meta: { title: 'A clinic that prescribes heroin' } },
  ]);
  const found = firstPages({ q: 'heroin', filters: noFilters }, { ...lists, records: both });
  expect(found.map(({ id }) => id)).toEqual(['c', 'k']);
});

test('nothing is shown where filters are chosen, which the index alone knows', () => {
  expect(firstPages({ q: 'checkpoint', filters: { ...noFilters, area: ['durham'] } }, lists)).toEqual([]);
});

test('nothing is shown for nothing, and for what no page is called', () => {
  expect(firstPages({ q: '', filters: noFilters }, lists)).toEqual([]);
  expect(firstPages({ q: 'hotel', filters: noFilters }, lists)).toEqual([]);
});
