import { describe, expect, test } from 'vitest';
import type { PageRecord } from '../../../src/search/page-record.ts';
import { planQuery } from '../../../src/search/plan-query.ts';
import { createRecordIndex } from '../../../src/search/record-index.ts';
import { aVocabulary } from './a-vocabulary.ts';

const page = (id: string, meta: PageRecord['meta']): PageRecord => ({ id, url: `/${id}/`, meta });
const index = createRecordIndex([
  page('checkpoint', { title: 'Checkpoint', names: 'deferred prosecution', places: 'Durham · Darlington' }),
  page('drinkers', {
    title: 'Street drinkers',
    asked: 'what can we do about people who drink on the street',
  }),
  page('clinic', { title: 'Heroin-assisted treatment', names: 'HAT', summary: 'Heroin from a clinic.' }),
]);
const match = (query: string) => index.match(planQuery(query, aVocabulary));

describe('a page is matched', () => {
  test('by a word of what it is called, in any form, and more by its title than by its summary', () => {
    expect([...match('drinking').keys()]).toEqual(['drinkers']);
    const [called = 0] = match('checkpoint').get('checkpoint')?.strength ?? [];
    const [said = 0] = match('clinic').get('clinic')?.strength ?? [];
    expect(called).toBeGreaterThan(said);
  });

  test('by another name for what was asked, at less worth', () => {
    const names = match('diamorphine').get('clinic')?.names ?? [];
    expect(Math.max(...names.map(({ worth }) => worth.get(0) ?? 0))).toBe(0.6);
  });

  test('by the beginning of a word, as while it is typed', () => {
    expect([...match('checkp').keys()]).toEqual(['checkpoint']);
  });

  test('by nothing where it is called nothing like it', () => {
    expect(match('naloxone').size).toBe(0);
  });
});

test('words in quotation marks are not found in how outsiders ask, which nobody reads', () => {
  expect(match('"drink on the street"').get('drinkers')?.strength ?? [0]).toEqual([0]);
});
