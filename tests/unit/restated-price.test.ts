import { describe, expect, test } from 'vitest';
import { restatedPrice } from '../../src/domain/restated-price.ts';
import { sampleAmount, sampleMoney, sampleRange, sampleRatio } from '../support/sample-amount.ts';

const restated = (amount: Parameters<typeof restatedPrice>[0]) => restatedPrice(amount, sampleMoney);

describe('an amount with a price year', () => {
  test('£448,909 of 2018-19 is about £568,000 at 2024-25 prices', () => {
    const price = restated(sampleAmount());
    expect(price).toEqual({
      gbp: expect.closeTo(568_093, 0),
      words: 'about £568,000 at 2024-25 prices',
      assumed: false,
      edition: 'OBR, November 2025',
    });
  });

  test('a ceiling stays a ceiling and a floor stays a floor', () => {
    expect(restated(sampleAmount({ gbp: 40_000, precision: 'up-to' }))?.words).toBe(
      'up to about £50,600 at 2024-25 prices',
    );
    expect(restated(sampleAmount({ gbp: 2_000_000, precision: 'at-least' }))?.words).toBe(
      'at least about £2.53 million at 2024-25 prices',
    );
    expect(restated(sampleAmount({ precision: 'about' }))?.words).toBe('about £568,000 at 2024-25 prices');
  });

  test('both ends of a range are restated', () => {
    const price = restated(sampleRange(5_000, 15_000));
    expect(price?.words).toBe('about £6,330 to £19,000 at 2024-25 prices');
    expect(price?.range?.low).toBeCloseTo(6_327.5, 1);
    expect(price?.gbp).toBeUndefined();
    expect(restated(sampleRange(5_000, 15_000, { precision: 'up-to' }))?.words).toBe(price?.words);
  });

  test('cash of the base year is not rounded and not called about', () => {
    expect(restated(sampleAmount({ price_year: '2024-25' }))?.words).toBe('£448,909 at 2024-25 prices');
  });

  test('a forecast of the index is noted', () => {
    expect(restated(sampleAmount({ price_year: '2025-26' }))?.note).toBe(
      'the price index for 2025-26 is a forecast',
    );
  });

  test('the price year counts even where the period is a calendar year', () => {
    expect(restated(sampleAmount({ period: { sort: 'one-off', from: '2018' } }))?.assumed).toBe(false);
  });
});

describe('an amount with a year of spending only', () => {
  const unpriced = { price_year: 'not-stated' } as const;

  test('is restated at the prices of that year, which is marked as assumed', () => {
    const price = restated(sampleAmount({ ...unpriced, period: { sort: 'per-year', from: '2018-19' } }));
    expect(price).toMatchObject({
      words: 'about £568,000 at 2024-25 prices',
      assumed: true,
      note: 'assumed to be at 2018-19 prices, the year of the spending',
    });
  });

  test('over several years, at the prices of the middle one', () => {
    const price = restated(
      sampleAmount({
        ...unpriced,
        gbp: 69_000_000,
        period: { sort: 'total', from: '2020-21', to: '2024-25' },
      }),
    );
    expect(price).toMatchObject({
      words: 'about £75.4 million at 2024-25 prices',
      assumed: true,
      note: 'assumed to be at 2022-23 prices, the middle of the years it covers',
    });
  });

  test('over two years, at the prices of the earlier one', () => {
    const price = restated(
      sampleAmount({ ...unpriced, period: { sort: 'total', from: '2018-19', to: '2019-20' } }),
    );
    expect(price?.note).toBe('assumed to be at 2018-19 prices, the middle of the years it covers');
  });

  test('is not restated where the year is a calendar year', () => {
    expect(
      restated(sampleAmount({ ...unpriced, period: { sort: 'one-off', from: '2018' } })),
    ).toBeUndefined();
    expect(
      restated(sampleAmount({ ...unpriced, period: { sort: 'total', from: '2018-19', to: '2020' } })),
    ).toBeUndefined();
  });

  test('is not restated where there is no year at all', () => {
    expect(restated(sampleAmount({ ...unpriced, period: { sort: 'per-year' } }))).toBeUndefined();
    expect(restated(sampleAmount({ ...unpriced, period: { sort: 'total', to: '2020-21' } }))).toBeUndefined();
  });
});

describe('amounts that are never restated', () => {
  test('one whose period is not stated', () => {
    expect(restated(sampleAmount({ period: { sort: 'not-stated' } }))).toBeUndefined();
  });

  test('a ratio', () => {
    expect(restated(sampleRatio(4))).toBeUndefined();
  });

  test('a claimed saving', () => {
    expect(restated(sampleAmount({ sort: 'claimed-saving' }))).toBeUndefined();
  });

  test('one of a year before the index begins', () => {
    expect(restated(sampleAmount({ price_year: '2003-04' }))).toBeUndefined();
  });
});
