import type { Money } from '../schema/money.ts';

/** Whether the price index has this financial year. */
export function hasPrices(year: string, money: Money): boolean {
  return money.price_index.years.some((entry) => entry.year === year);
}

/** The index of a financial year (the base year is 100); throws where the index does not have the year. */
export function priceIndex(year: string, money: Money): { index: number; forecast: boolean } {
  const entry = money.price_index.years.find((candidate) => candidate.year === year);
  if (entry !== undefined) return entry;
  const first = money.price_index.years[0]?.year;
  const last = money.price_index.years.at(-1)?.year;
  throw new Error(
    `The price index has no year ${year}: it runs from ${first} to ${last}. Add the year to content/money.yaml.`,
  );
}

/**
 * Pounds of one financial year at the prices of the base year, unrounded: pounds × index of the base year ÷
 * index of that year (GDP deflator). Throws where the index does not have the year.
 */
export function restate(gbp: number, fromYear: string, money: Money): number {
  return (gbp * priceIndex(money.base_year, money).index) / priceIndex(fromYear, money).index;
}

/** 568,093 becomes 568,000: as much as a price index can bear. */
export function toThreeFigures(gbp: number): number {
  return Number(gbp.toPrecision(3));
}
