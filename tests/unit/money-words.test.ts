import { expect, test } from 'vitest';
import { poundsInWords, poundsOrPenceInWords } from '../../src/domain/money-words.ts';

test.each([
  [480_000, '£480,000'],
  [999_999, '£999,999'],
  [6.5, '£6.50'],
  [1_234.56, '£1,234.56'],
  [1_000_000, '£1 million'],
  [1_800_000, '£1.8 million'],
  [4_580_000, '£4.58 million'],
  [1_592_345, '£1,592,345'],
  [69_000_000, '£69 million'],
  [19_300_000_000, '£19.3 billion'],
  [1_005_000_000, '£1,005,000,000'],
])('%d is written %s', (gbp, words) => {
  expect(poundsInWords(gbp)).toBe(words);
});

test.each([
  [0.4833, '48p'],
  [1.2, '£1.20'],
  [0.996, '£1'],
  [12.345, '£12.35'],
  [0.004, 'less than 1p'],
])('%d for each resident is written %s', (gbp, words) => {
  expect(poundsOrPenceInWords(gbp)).toBe(words);
});
