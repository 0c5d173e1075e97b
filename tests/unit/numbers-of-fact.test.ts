import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../src/domain/numbers-in-prose.ts';
import { isHeld, numbersOfFact, numbersOfFigure, valueOfFigure } from '../../src/domain/numbers-of-fact.ts';
import type { Source } from '../../src/schema/source.ts';

const source: Source = {
  type: 'report',
  title: 'A report of 1999',
  authors: [],
  publisher: 'Town Council',
  date: '2018-06-28',
  date_note: 'the issue is dated September 2022',
  licence: 'unknown',
  read: 'full',
  accessed: '2026-11-21',
};

const held = numbersOfFact(
  {
    statement:
      'By early 2020 more than 2,660 people had taken part, nine in ten of them men, and 33% came back.',
    figures: [
      { value: 2660, unit: 'people', what: 'taken part' },
      { value: 33, unit: 'per cent', what: 'came back' },
      { value: 480000, unit: 'GBP', what: 'cost per 1,000 people', period: '2019-20' },
      { value: 13, unit: 'percentage points', what: 'gap' },
    ],
    happened: '2016-08-01',
  },
  source,
);

const isSaid = (text: string) => numbersIn(text).every((number) => isHeld(number, held));

describe('what a fact vouches for', () => {
  test.each([
    'its figures: 2,660, 33 per cent, £480,000, £0.48m, 13 points',
    'the numbers in their words: per 1,000 people, in 2019-20',
    'the shares of its statement: nine in ten, 90%, a third of them',
    'when it happened: 1 August 2016, August 2016, 2016',
    'the date of its source: 28 June 2018, June 2018, 2018, 28 June, September 2022',
    'rounded numbers that say so: about 2,700, nearly 2,700, more than 2,600, almost half a million pounds',
  ])('%s', (text) => {
    expect(isSaid(text)).toBe(true);
  });

  test.each([
    ['another value', '2,661'],
    ['another unit', '2,660%'],
    ['points for per cent', '33 points'],
    ['a rounded number that does not say so', '2,700'],
    ['one rounded to the wrong side', 'more than 2,700'],
    ['one rounded too far', 'about 3,000'],
    ['one that is no rounder', 'about 2,661'],
    ['another day', '2 August 2016'],
    ['a day where only the month is known', '5 September 2022'],
    ['the year in a title', '1999'],
  ])('not %s', (_, text) => {
    expect(isSaid(text)).toBe(false);
  });
});

describe('what a figure vouches for', () => {
  test('a year and a day are dates', () => {
    expect(valueOfFigure({ value: 2015, unit: 'year', what: 'start' })).toEqual({
      readings: [],
      dates: [{ year: 2015 }],
    });
    expect(valueOfFigure({ value: '2022-12-06', unit: 'date', what: 'end' }).dates).toEqual([
      { year: 2022, month: 12, day: 6 },
    ]);
  });

  test('two years are no date', () => {
    expect(valueOfFigure({ value: 2, unit: 'years', what: 'follow-up' }).readings).toEqual([
      { value: 2, unit: 'plain' },
    ]);
  });

  test('a fall below zero is said without its sign', () => {
    expect(valueOfFigure({ value: -30, unit: 'per cent', what: 'change' }).readings).toEqual([
      { value: 30, unit: 'per cent' },
    ]);
  });

  test('the unit may have a remark', () => {
    expect(valueOfFigure({ value: 90, unit: 'per cent (9 in 10)', what: 'it' }).readings[0]?.unit).toBe(
      'per cent',
    );
    expect(
      numbersOfFigure({ value: 11, unit: 'per 100000 per month', what: 'rate' }).readings,
    ).toContainEqual({ value: 100000, unit: 'plain' });
  });
});
