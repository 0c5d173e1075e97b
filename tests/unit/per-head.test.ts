import { describe, expect, test } from 'vitest';
import { perHead } from '../../src/domain/per-head.ts';
import { sampleAmount, sampleArea, sampleMoney, sampleRange } from '../support/sample-amount.ts';

const leicestershire = sampleArea();
const forEach = (amount: Parameters<typeof perHead>[0], area = leicestershire) =>
  perHead(amount, area, sampleMoney);

describe('an amount for each resident', () => {
  test('£448,909 a year of 2018-19 is 48p for each of 1,175,364 residents, with a note that the share is unclear', () => {
    expect(forEach(sampleAmount())).toEqual({
      pounds: expect.closeTo(0.4833, 3),
      words: '48p per resident',
      vintage: 'mid-2024',
      note: 'it is unclear whether this is the whole cost or the commissioner’s share of it',
    });
  });

  test('has no note where the share is known', () => {
    expect(forEach(sampleAmount({ whose_share: 'whole' }))).not.toHaveProperty('note');
  });

  test('a pound and more is written in pounds', () => {
    expect(forEach(sampleAmount({ gbp: 1_114_531 }))?.words).toBe('£1.20 per resident');
  });

  test('a ceiling stays a ceiling', () => {
    expect(forEach(sampleAmount({ precision: 'up-to' }))?.words).toBe('up to 48p per resident');
  });
});

describe('amounts that have none', () => {
  test('one that is not yearly', () => {
    expect(forEach(sampleAmount({ period: { sort: 'one-off', from: '2018-19' } }))).toBeUndefined();
  });

  test('one that does not cover the whole area', () => {
    expect(forEach(sampleAmount({ covers: 'part-of-area' }))).toBeUndefined();
    expect(forEach(sampleAmount({ covers: 'not-stated' }))).toBeUndefined();
  });

  test('one that cannot be restated, or is a range', () => {
    expect(forEach(sampleAmount({ price_year: 'not-stated' }))).toBeUndefined();
    expect(forEach(sampleRange(5_000, 15_000))).toBeUndefined();
  });

  test('the cost of one unit', () => {
    expect(forEach(sampleAmount({ sort: 'unit-cost', unit: { per: 'person-started' } }))).toBeUndefined();
  });

  test('any in the City of London, where hardly anybody lives', () => {
    expect(forEach(sampleAmount(), sampleArea({ id: 'city-of-london', population: 15_111 }))).toBeUndefined();
  });
});
