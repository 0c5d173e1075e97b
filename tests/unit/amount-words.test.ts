import { describe, expect, test } from 'vitest';
import { amountCaveats, amountInWords, boundInWords, cashInWords } from '../../src/domain/amount-words.ts';
import { sampleAmount, sampleRange, sampleRatio } from '../support/sample-amount.ts';

const notStated = { period: { sort: 'not-stated' } } as const;

describe('an amount in words', () => {
  test('a yearly amount', () => {
    expect(amountInWords(sampleAmount({ gbp: 480_000 }))).toBe('£480,000 a year');
    expect(amountInWords(sampleAmount({ gbp: 1_000_000, precision: 'about' }))).toBe(
      'about £1 million a year',
    );
    expect(amountInWords(sampleAmount({ gbp: 2_000_000, precision: 'at-least' }))).toBe(
      'at least £2 million a year',
    );
  });

  test('a yearly amount with its years', () => {
    const yearly = (from: string, to?: string) =>
      amountInWords(
        sampleAmount({
          gbp: 100_000,
          period: { sort: 'per-year', from, ...(to === undefined ? {} : { to }) },
        }),
      );
    expect(yearly('2018-19')).toBe('£100,000 a year in 2018-19');
    expect(yearly('2022-23', '2024-25')).toBe('£100,000 a year from 2022-23 to 2024-25');
  });

  test('an amount of no stated period', () => {
    expect(amountInWords(sampleAmount({ gbp: 40_000, precision: 'up-to', ...notStated }))).toBe(
      'up to £40,000',
    );
    expect(amountInWords(sampleAmount({ gbp: 9_500, precision: 'rounded', ...notStated }))).toBe('£9,500');
  });

  test('a total says what years it is for, or that it is all', () => {
    const total = (from?: string, to?: string) =>
      amountInWords(sampleAmount({ gbp: 38_951, period: { sort: 'total', from, to } }));
    expect(total('2022', '2023')).toBe('£38,951 in 2022 and 2023');
    expect(total('2020-21', '2021-22')).toBe('£38,951 in 2020-21 and 2021-22');
    expect(total('2020-21', '2024-25')).toBe('£38,951 from 2020-21 to 2024-25');
    expect(total('2022', '2022')).toBe('£38,951 in 2022');
    expect(total(undefined, '2022')).toBe('£38,951 until 2022');
    expect(total()).toBe('£38,951 in all');
  });

  test('a one-off says that it is one', () => {
    const period = { sort: 'one-off', from: '2018' } as const;
    expect(amountInWords(sampleAmount({ gbp: 600_000, period }))).toBe('£600,000 as a one-off in 2018');
  });

  test('a range', () => {
    expect(amountInWords(sampleRange(5_000, 15_000, notStated))).toBe('£5,000 to £15,000');
    expect(amountInWords(sampleRange(12_000_000, 13_000_000, { precision: 'about' }))).toBe(
      'about £12 million to £13 million a year',
    );
    expect(amountInWords(sampleRange(5_000, 15_000, { precision: 'up-to', ...notStated }))).toBe(
      '£5,000 to £15,000',
    );
  });

  test('a ratio of benefit to cost', () => {
    expect(amountInWords(sampleRatio(4))).toBe('£4 for each £1 spent');
    expect(amountInWords(sampleRatio(2.3, { precision: 'about' }))).toBe('about £2.30 for each £1 spent');
  });

  test('a saving is always called claimed', () => {
    const saving = { sort: 'claimed-saving', precision: 'at-least', gbp: 2_000_000 } as const;
    expect(amountInWords(sampleAmount(saving))).toBe('claimed saving of at least £2 million a year');
  });

  test('a unit cost says what the unit is', () => {
    const cost = {
      sort: 'unit-cost',
      gbp: 19.5,
      unit: { per: 'kit' },
      period: { sort: 'one-off', from: '2022-23' },
    } as const;
    expect(amountInWords(sampleAmount(cost))).toBe('£19.50 for each kit in 2022-23');
    const course = { gbp: 210, unit: { per: 'course' }, period: { sort: 'one-off' } } as const;
    expect(amountInWords(sampleAmount(course))).toBe('£210 for each course');
    const place = { sort: 'unit-cost', gbp: 18_900, unit: { per: 'person-started' } } as const;
    expect(amountInWords(sampleAmount(place))).toBe('£18,900 a year for each person who started');
  });

  test('a ratio is not a sum', () => {
    expect(() => cashInWords(sampleRatio(4))).toThrow('An amount that is not a ratio has pounds or a range.');
  });

  test('only a ceiling or a floor has words of its own', () => {
    expect([boundInWords('up-to'), boundInWords('at-least'), boundInWords('about')]).toEqual([
      'up to ',
      'at least ',
      '',
    ]);
  });
});

describe('what is not stated', () => {
  test('nothing, where the source says it all', () => {
    expect(amountCaveats(sampleAmount({ whose_share: 'whole' }))).toEqual([]);
  });

  test('each thing that the source leaves out, in a clause', () => {
    const silent = sampleAmount({ payer: 'not-stated', price_year: 'not-stated', ...notStated });
    expect(amountCaveats(silent)).toEqual([
      'who pays is not stated',
      'the price year is not stated',
      'the period is not stated',
      'whether this is the whole cost is unclear',
    ]);
  });

  test('a ratio is not asked for its prices or its share, nor a saving for its share', () => {
    expect(amountCaveats(sampleRatio(4, { price_year: 'not-stated' }))).toEqual([]);
    expect(amountCaveats(sampleAmount({ sort: 'claimed-saving' }))).toEqual([]);
  });
});
