import type { Amount } from '../schema/amount.ts';
import { poundsInWords } from './money-words.ts';

const precisionWords: Record<Amount['precision'], string> = {
  exact: '',
  rounded: '',
  about: 'about ',
  'up-to': 'up to ',
  'at-least': 'at least ',
};

const unitWords: Record<NonNullable<Amount['unit']>['per'], string> = {
  'person-started': 'for each person who started',
  'person-finished': 'for each person who finished',
  course: 'for each course',
  kit: 'for each kit',
  'bed-night': 'for each bed-night',
  outcome: 'for each outcome',
};

/** The amount as the source gives it, in cash of the time: "about £1 million a year in 2018-19". */
export function amountInWords(amount: Amount): string {
  const claim = amount.sort === 'claimed-saving' ? 'claimed saving of ' : '';
  if (amount.ratio !== undefined) {
    return `${claim}${precisionWords[amount.precision]}${poundsInWords(amount.ratio)} for each £1 spent`;
  }
  const unit = amount.unit === undefined ? undefined : unitWords[amount.unit.per];
  return [`${claim}${cashInWords(amount)}`, rhythm(amount), unit, span(amount)]
    .filter((part) => part !== undefined)
    .join(' ');
}

/**
 * The bare sum: "up to £40,000", "£5,000 to £15,000". A range has its own ends, so only "about" can stand
 * before it. Throws at a ratio, which is not a sum.
 */
export function cashInWords({ gbp, range, precision }: Pick<Amount, 'gbp' | 'range' | 'precision'>): string {
  if (range !== undefined) {
    const about = precision === 'about' ? precisionWords.about : '';
    return `${about}${poundsInWords(range.low)} to ${poundsInWords(range.high)}`;
  }
  if (gbp === undefined) throw new Error('An amount that is not a ratio has pounds or a range.');
  return `${precisionWords[precision]}${poundsInWords(gbp)}`;
}

/** The words before a sum that is a ceiling or a floor; empty for any other. */
export function boundInWords(precision: Amount['precision']): string {
  return precision === 'up-to' || precision === 'at-least' ? precisionWords[precision] : '';
}

/**
 * What the source does not say, in short clauses. A ratio has no price year and no share to ask for,
 * and the share is asked of money spent, not of savings.
 */
export function amountCaveats(amount: Amount): readonly string[] {
  const isRatio = amount.ratio !== undefined;
  const isSpent = !isRatio && amount.sort !== 'claimed-saving';
  const caveats: [missing: boolean, clause: string][] = [
    [amount.payer === 'not-stated', 'who pays is not stated'],
    [amount.price_year === 'not-stated' && !isRatio, 'the price year is not stated'],
    [amount.period.sort === 'not-stated', 'the period is not stated'],
    [amount.whose_share === 'unclear' && isSpent, 'whether this is the whole cost is unclear'],
  ];
  return caveats.filter(([missing]) => missing).map(([, clause]) => clause);
}

/** A unit cost or a sum tied to its years needs no "in all" or "as a one-off". */
function rhythm({ period, unit, sort }: Amount): string | undefined {
  if (period.sort === 'per-year') return 'a year';
  if (unit !== undefined || sort === 'unit-cost') return undefined;
  if (period.sort === 'one-off') return 'as a one-off';
  return period.sort === 'total' && span({ period }) === undefined ? 'in all' : undefined;
}

/** "in 2022", "in 2022 and 2023", "from 2020-21 to 2024-25". */
function span({ period }: Pick<Amount, 'period'>): string | undefined {
  if (period.sort === 'not-stated') return undefined;
  const { from, to } = period;
  if (from === undefined) return to === undefined ? undefined : `until ${to}`;
  if (to === undefined || to === from) return `in ${from}`;
  const isNextYear = from.length === to.length && Number(to.slice(0, 4)) === Number(from.slice(0, 4)) + 1;
  return isNextYear ? `in ${from} and ${to}` : `from ${from} to ${to}`;
}
