import { expect, test } from 'vitest';
import { hasPrices, priceIndex, restate, toThreeFigures } from '../../src/domain/money.ts';
import { sampleMoney } from '../support/sample-amount.ts';

test('£448,909 at 2018-19 prices is £568,093 at 2024-25 prices', () => {
  expect(Math.round(restate(448_909, '2018-19', sampleMoney))).toBe(568_093);
});

test('pounds of the base year stay what they are', () => {
  expect(restate(480_000, '2024-25', sampleMoney)).toBe(480_000);
});

test('a year that the index does not have is refused in plain words', () => {
  expect(() => restate(210_433, '2003-04', sampleMoney)).toThrowErrorMatchingInlineSnapshot(
    `[Error: The price index has no year 2003-04: it runs from 2018-19 to 2025-26. Add the year to content/money.yaml.]`,
  );
  expect(hasPrices('2003-04', sampleMoney)).toBe(false);
});

test('the index says whether a year is a forecast', () => {
  expect(priceIndex('2025-26', sampleMoney).forecast).toBe(true);
  expect(priceIndex('2018-19', sampleMoney)).toMatchObject({ index: 79.0203, forecast: false });
});

test.each([
  [568_092.6, 568_000],
  [1_234_567, 1_230_000],
  [999_600, 1_000_000],
  [23.456, 23.5],
])('£%f is £%f to three figures', (gbp, rounded) => {
  expect(toThreeFigures(gbp)).toBe(rounded);
});
