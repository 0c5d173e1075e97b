import { describe, expect, test } from 'vitest';
import { askedWords, asTyped, statusWords } from '../../../src/search/result-words.ts';

const found = (whole: number, partial = 0, more: { nowhere?: string[] } = {}) => ({
  whole: Array.from({ length: whole }) as never,
  partial: Array.from({ length: partial }) as never,
  corrections: [],
  nowhere: [],
  ...more,
});

describe('the line above the results', () => {
  test.each([
    ['heroin', found(1), '1 result for “heroin”.'],
    ['heroin', found(1200), '1,200 results for “heroin”.'],
    ['', found(2), '2 results.'],
    ['heroin cost', found(1, 2), '1 result for “heroin cost”, then 2 with some of the words.'],
    ['heroin cost', found(0, 1), 'No page has all of these words; 1 has some.'],
    ['zzxqv', found(0, 0, { nowhere: ['zzxqv'] }), 'No results for “zzxqv”. No page has “zzxqv”.'],
    [
      'heroin zz qq',
      found(3, 0, { nowhere: ['zz', 'qq'] }),
      '3 results for “heroin zz qq”. No page has “zz” or “qq”.',
    ],
  ])('for %j says so', (query, outcome, words) => {
    expect(statusWords({ q: query, sort: 'relevance' }, outcome)).toBe(words);
  });
});

test('the line says the order where it is not the usual one', () => {
  expect(statusWords({ q: 'heroin', sort: 'newest' }, found(2))).toBe(
    '2 results for “heroin”, newest evidence first.',
  );
  expect(statusWords({ q: 'heroin cost', sort: 'strongest' }, found(1, 2))).toBe(
    '1 result for “heroin cost”, then 2 with some of the words, strongest test first.',
  );
});

const corrections = [{ typed: 'herion', used: 'heroin' }];

test('a corrected query is said as it was searched', () => {
  expect(askedWords('Herion (trial)', corrections)).toBe('heroin (trial)');
});

test('a query can be searched as it was typed', () => {
  expect(asTyped('Herion trial', corrections)).toBe('"herion" trial');
});
