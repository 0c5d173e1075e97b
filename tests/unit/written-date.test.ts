import { expect, test } from 'vitest';
import { monthsBetween, writtenDate, writtenPeriod } from '../../src/domain/written-date.ts';

test.each([
  ['2015', '2015'],
  ['2015-06', 'June 2015'],
  ['2015-06-03', '3 June 2015'],
])('the date %s is written “%s”', (date, words) => {
  expect(writtenDate(date)).toBe(words);
});

test('a period is written from its start to its end', () => {
  expect(writtenPeriod('2016-08', '2018-03')).toBe('August 2016 to March 2018');
});

test('a period without an end is written as since', () => {
  expect(writtenPeriod('2015', undefined)).toBe('since 2015');
});

test('a period of one date is written once', () => {
  expect(writtenPeriod('2015', '2015')).toBe('2015');
});

test.each([
  ['2024-11-21', '2026-11-21', 24],
  ['2024-11-22', '2026-11-21', 23],
  ['2024', '2026-11-21', 34],
])('from %s to %s are %i whole months', (earlier, later, months) => {
  expect(monthsBetween(earlier, later)).toBe(months);
});
