import { expect, test } from 'vitest';
import { packRecords, unpackRecords } from '../../../src/search/pack-records.ts';
import type { PageRecord } from '../../../src/search/page-record.ts';

const page = (id: string, meta: PageRecord['meta']): PageRecord => ({ id, url: `/${id}/`, meta });

test('records come back as they were, and a name that several have is written once', () => {
  const records = [
    page('a', { title: 'Checkpoint', places: 'Durham · Darlington', sources: '12' }),
    page('b', { title: 'Another', places: 'Darlington' }),
  ];
  const packed = packRecords(records);
  expect(packed.shared).toEqual(['Darlington']);
  expect(unpackRecords(packed)).toEqual(records);
});

test('ways to ask are kept without the small words, unless they have no others', () => {
  const [record] = unpackRecords(
    packRecords([page('a', { asked: 'what is it about drinkers · what did not work' })]),
  );
  expect(record?.meta['asked']).toBe('drinkers · what did not work');
});

test('of terms only those are kept that have a page', () => {
  const records = [
    page('a', { terms: 'Street drinking · rough drinking' }),
    page('b', { title: 'Street drinking' }),
  ];
  expect(unpackRecords(packRecords(records))[0]?.meta['terms']).toBe('Street drinking');
});

test('what a term of the glossary means is left to its page', () => {
  const [record] = unpackRecords(packRecords([page('a', { where: 'Glossary', summary: 'A means B.' })]));
  expect(record?.meta).toEqual({ where: 'Glossary' });
});
