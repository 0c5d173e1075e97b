import type { Amount } from '../schema/amount.ts';
import type { Area } from '../schema/area.ts';
import type { Money } from '../schema/money.ts';
import { boundInWords } from './amount-words.ts';
import { poundsOrPenceInWords } from './money-words.ts';
import { restatedPrice } from './restated-price.ts';

/** What an amount comes to for each resident of its area in a year, at the prices of the base year. */
export interface PerHead {
  /** Pounds, unrounded. */
  pounds: number;
  /** "48p per resident", "£1.20 per resident". */
  words: string;
  /** The population estimate, to be printed with it. */
  vintage: string;
  /** What a reader should know before comparing it. */
  note?: string;
}

/** So few people live there that pounds per resident mean nothing. */
const areaWithoutResidents = 'city-of-london';

/**
 * The restated yearly amount ÷ the residents of the force area. Undefined unless the amount is yearly
 * money for the whole area that can be restated, and not the cost of one unit.
 */
export function perHead(amount: Amount, area: Area, money: Money): PerHead | undefined {
  if (amount.period.sort !== 'per-year' || amount.covers !== 'whole-force-area') return undefined;
  if (amount.sort === 'unit-cost' || area.id === areaWithoutResidents) return undefined;
  const gbp = restatedPrice(amount, money)?.gbp;
  if (gbp === undefined) return undefined;
  const pounds = gbp / area.population;
  return {
    pounds,
    words: `${boundInWords(amount.precision)}${poundsOrPenceInWords(pounds)} per resident`,
    vintage: money.population.vintage,
    ...(amount.whose_share === 'unclear' ? { note: unclearShare } : {}),
  };
}

const unclearShare = 'it is unclear whether this is the whole cost or the commissioner’s share of it';
