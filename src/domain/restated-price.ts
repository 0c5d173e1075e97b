import type { Amount } from '../schema/amount.ts';
import type { Money } from '../schema/money.ts';
import { boundInWords, cashInWords } from './amount-words.ts';
import { hasPrices, priceIndex, restate, toThreeFigures } from './money.ts';

/** An amount at the prices of the base year. */
export interface RestatedPrice {
  /** Pounds, unrounded. Absent where the amount is a range. */
  gbp?: number;
  /** Pounds, unrounded, where the amount is a range. */
  range?: { low: number; high: number };
  /** Rounded to three figures: "about £568,000 at 2024-25 prices". */
  words: string;
  /** Whether the source gives a year of spending but no price year, so that we took the one for the other. */
  assumed: boolean;
  /** What a reader should know of how it was worked out. */
  note?: string;
  /** The edition of the index, to be printed with the price. */
  edition: string;
}

/**
 * The amount at the prices of the base year, or undefined where that cannot be said: the price year and
 * the year of spending are not stated (calendar years do not count), the period is not stated, the index
 * does not reach back so far, or it is a ratio or a saving that somebody claims.
 */
export function restatedPrice(amount: Amount, money: Money): RestatedPrice | undefined {
  if (amount.ratio !== undefined || amount.period.sort === 'not-stated') return undefined;
  if (amount.sort === 'claimed-saving' || amount.sort === 'benefit-cost-ratio') return undefined;
  const prices = priceYear(amount);
  if (prices === undefined || !hasPrices(prices.year, money)) return undefined;
  const note = noteOn(prices, money);
  return {
    ...pounds(amount, (gbp) => restate(gbp, prices.year, money)),
    words: `${inWords(amount, prices.year, money)} at ${money.base_year} prices`,
    assumed: prices.assumed !== undefined,
    ...(note === undefined ? {} : { note }),
    edition: money.price_index.edition,
  };
}

interface PriceYear {
  year: string;
  /** Why we took this year, where the source does not say. */
  assumed?: string;
}

function priceYear({ price_year, period }: Amount): PriceYear | undefined {
  if (price_year !== 'not-stated') return { year: price_year };
  if (period.sort === 'not-stated' || period.from === undefined) return undefined;
  const { from, to = from } = period;
  if (!isFinancialYear(from) || !isFinancialYear(to)) return undefined;
  if (to === from) return { year: from, assumed: 'the year of the spending' };
  return { year: middleYear(from, to), assumed: 'the middle of the years it covers' };
}

const isFinancialYear = (year: string): boolean => year.includes('-');

/** Of an even number of years, the earlier of the two in the middle. */
function middleYear(from: string, to: string): string {
  const year = Math.floor((Number(from.slice(0, 4)) + Number(to.slice(0, 4))) / 2);
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}

function noteOn({ year, assumed }: PriceYear, money: Money): string | undefined {
  const notes = [
    assumed === undefined ? undefined : `assumed to be at ${year} prices, ${assumed}`,
    priceIndex(year, money).forecast ? `the price index for ${year} is a forecast` : undefined,
  ].filter((note) => note !== undefined);
  return notes.length === 0 ? undefined : notes.join('; ');
}

function pounds(
  { gbp, range }: Amount,
  convert: (gbp: number) => number,
): Pick<RestatedPrice, 'gbp' | 'range'> {
  if (range !== undefined) return { range: { low: convert(range.low), high: convert(range.high) } };
  if (gbp === undefined) throw new Error('An amount that is not a ratio has pounds or a range.');
  return { gbp: convert(gbp) };
}

/** Cash of the base year stays as it is. All else is rounded and so is "about", beside a bound if it has one. */
function inWords(amount: Amount, year: string, money: Money): string {
  if (year === money.base_year) return cashInWords(amount);
  const rounded = pounds(amount, (gbp) => toThreeFigures(restate(gbp, year, money)));
  const bound = amount.range === undefined ? boundInWords(amount.precision) : '';
  return `${bound}${cashInWords({ ...rounded, precision: 'about' })}`;
}
