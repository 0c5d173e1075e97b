import { type Cell, cell, type Line, marksOf, plain, sectionOf } from './compared-cell.ts';
import type { PublishedCaseStudy } from './published-case-study.ts';

type PublishedAmount = PublishedCaseStudy['amounts'][number];

const sorts: Record<PublishedAmount['sort'], string> = {
  funding: 'Money given',
  cost: 'What it cost to run',
  'unit-cost': 'The cost of one unit',
  'claimed-saving': 'A saving that somebody claims, not a cost',
  'benefit-cost-ratio': 'Benefit for each pound, not a cost',
};

const shares: Record<PublishedAmount['whose_share'], string> = {
  whole: 'the whole of it',
  'pcc-share': 'the commissioner’s share alone',
  unclear: 'whether this is the whole is unclear',
};

const covers: Record<PublishedAmount['covers'], string> = {
  'whole-force-area': 'for the whole force area',
  'part-of-area': 'for a part of the area',
  'one-site': 'for one site',
  'several-areas': 'for several areas together',
  'not-stated': 'the area it covers is not stated',
};

const periods: Record<PublishedAmount['period']['sort'], string> = {
  'per-year': 'for a year',
  'one-off': 'once',
  total: 'in all',
  'not-stated': 'the period is not stated',
};

/** The amount that stands for what a practice cost: the first that was spent on it. */
const headline = ({ amounts }: PublishedCaseStudy): PublishedAmount | undefined =>
  amounts.find(({ elsewhere }) => elsewhere === undefined);

/** The sum as its source gives it, what it was for, and how many more there are. */
export function amountCell(caseStudy: PublishedCaseStudy): Cell {
  const amount = headline(caseStudy);
  if (amount === undefined) return cell([]);
  const href = sectionOf(caseStudy, 'what-it-cost');
  const others = caseStudy.amounts.length - 1;
  const more: Line = { text: `${others} more on its page`, href, quiet: true, marks: [] };
  return cell([
    { text: capital(amount.words), href, marks: marksOf(caseStudy, [amount.fact]) },
    plain(`For ${amount.pays_for}.`),
    ...(others === 0 ? [] : [more]),
  ]);
}

/** The sum at the prices of the base year, or why that cannot be said. */
export function pricesCell(caseStudy: PublishedCaseStudy): Cell {
  const amount = headline(caseStudy);
  if (amount === undefined) return cell([]);
  const { restated } = amount;
  if (restated === null) return cell([{ ...plain(`Cannot be said: ${whyNot(amount)}.`), quiet: true }]);
  const href = sectionOf(caseStudy, 'what-it-cost');
  return cell([
    { text: capital(restated.words), href, marks: [] },
    ...(restated.assumed ? [{ ...plain('If spent at the prices of its year.'), quiet: true }] : []),
  ]);
}

function whyNot({ sort, period, price_year }: PublishedAmount): string {
  if (sort === 'benefit-cost-ratio') return 'it is a ratio, not a sum';
  if (sort === 'claimed-saving') return 'it is a claimed saving';
  if (period.sort === 'not-stated') return 'the period is not stated';
  return price_year === 'not-stated'
    ? 'the price year is not stated'
    : 'the price index does not reach its year';
}

/** What sort of sum it is: what makes one sum like another. */
export function sumCell(caseStudy: PublishedCaseStudy): Cell {
  const amount = headline(caseStudy);
  if (amount === undefined) return cell([]);
  const parts = [shares[amount.whose_share], periods[amount.period.sort], covers[amount.covers]];
  return cell([plain(`${sorts[amount.sort]}: ${parts.join('; ')}.`)]);
}

/** In what the sums are unlike, as a warning; undefined where they are alike or fewer than two. */
export function sumsDiffer(caseStudies: readonly PublishedCaseStudy[]): string | undefined {
  const amounts = caseStudies.map(headline).filter((amount) => amount !== undefined);
  const differ = (of: (amount: PublishedAmount) => string): boolean => new Set(amounts.map(of)).size > 1;
  const ways = [
    ...(differ(({ sort }) => sort) ? ['what they count'] : []),
    ...(differ(({ whose_share }) => whose_share) ? ['whose share they are'] : []),
    ...(differ(({ period }) => period.sort) ? ['the time they are for'] : []),
    ...(differ(({ covers: area }) => area) ? ['the area they cover'] : []),
  ];
  return ways.length === 0 ? undefined : `These sums are not alike. They differ in ${inOneLine(ways)}.`;
}

const inOneLine = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
