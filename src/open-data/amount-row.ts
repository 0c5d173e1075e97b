import { z } from 'astro/zod';
import { amountCaveats, amountInWords } from '../domain/amount-words.ts';
import type { CaseStudy } from '../domain/case-study.ts';
import { referenceTo } from '../domain/cited-fact.ts';
import type { Library } from '../domain/library.ts';
import { restatedPrice } from '../domain/restated-price.ts';
import { year } from './published-date.ts';
import { table } from './table.ts';

const pounds = z.number().nullable();

const payer = z
  .strictObject({
    organisation: z.string().describe('The id of the organisation that pays.'),
    share_gbp: pounds.describe('Its share in pounds, where known.'),
  })
  .describe('One payer.');

export const amountRow = z.strictObject({
  id: z.string().describe('The case study and the amount: durham-checkpoint/yearly.'),
  case_study: z.string().describe('The id of the case study it belongs to.'),
  amount: z.string().describe('Its id within the case study.'),
  sort: z
    .enum(['funding', 'cost', 'unit-cost', 'claimed-saving', 'benefit-cost-ratio'])
    .describe('What sort of money it is. A claimed saving is a claim, not a finding.'),
  gbp: pounds.describe('Pounds, in cash of the time, as the source gives them.'),
  range_low: pounds.describe('The low end in pounds, where the source gives a range.'),
  range_high: pounds.describe('The high end in pounds, where the source gives a range.'),
  ratio: z.number().nullable().describe('Pounds of benefit for each pound spent.'),
  precision: z
    .enum(['exact', 'rounded', 'about', 'up-to', 'at-least'])
    .describe('How exactly the source gives it.'),
  period_sort: z
    .enum(['per-year', 'one-off', 'total', 'not-stated'])
    .describe('What stretch of time the money is for.'),
  period_from: year.nullable().describe('The first financial or calendar year it is for.'),
  period_to: year.nullable().describe('The last financial or calendar year it is for.'),
  price_year: year
    .nullable()
    .describe('The financial year whose prices these are; null if the source is silent.'),
  payers: z
    .array(payer)
    .nullable()
    .describe('Who pays, with each share in pounds where known; null if the source is silent.'),
  whose_share: z
    .enum(['whole', 'pcc-share', 'unclear'])
    .describe('Whether this is the whole cost or the commissioner’s share.'),
  pays_for: z.string().describe('What the money buys, in a few words.'),
  elsewhere: z
    .string()
    .nullable()
    .describe(
      'Where the money was spent, if not on this practice. Such an amount is not money of the practice.',
    ),
  covers: z
    .enum(['whole-force-area', 'part-of-area', 'one-site', 'several-areas', 'not-stated'])
    .describe('How much of the area the money covers.'),
  unit_per: z
    .enum(['person-started', 'person-finished', 'course', 'kit', 'bed-night', 'outcome'])
    .nullable()
    .describe('For a unit cost: what one unit is.'),
  unit_count: z.int().nullable().describe('For a unit cost: how many units the source counted.'),
  words: z.string().describe('The amount in words, worked out.'),
  caveats: z.array(z.string()).describe('What the source does not say, in short clauses, worked out.'),
  restated_year: year.nullable().describe('The year to whose prices it is restated, where that can be said.'),
  restated_gbp: pounds.describe('Pounds at the prices of restated_year, worked out and not rounded.'),
  restated_low: pounds.describe('The low end of a range in pounds at those prices.'),
  restated_high: pounds.describe('The high end of a range in pounds at those prices.'),
  restated_assumed: z
    .boolean()
    .nullable()
    .describe('Whether we took the year of spending for the price year, because the source gives none.'),
  restated_with: z.string().nullable().describe('The price index it was restated with, and its edition.'),
  fact: z.string().describe('The id of the fact that gives the amount.'),
});

export type AmountRow = z.output<typeof amountRow>;
type Amount = CaseStudy['amounts'][number];

function years({ period }: Amount): { from: string | null; to: string | null } {
  if (period.sort === 'not-stated') return { from: null, to: null };
  return { from: period.from ?? null, to: period.to ?? null };
}

function rowOf(caseStudy: CaseStudy, amount: Amount, money: Library['money']): AmountRow {
  const restated = restatedPrice(amount, money);
  const { from, to } = years(amount);
  return {
    id: `${caseStudy.id}/${amount.id}`,
    case_study: caseStudy.id,
    amount: amount.id,
    sort: amount.sort,
    gbp: amount.gbp ?? null,
    range_low: amount.range?.low ?? null,
    range_high: amount.range?.high ?? null,
    ratio: amount.ratio ?? null,
    precision: amount.precision,
    period_sort: amount.period.sort,
    period_from: from,
    period_to: to,
    price_year: amount.price_year === 'not-stated' ? null : amount.price_year,
    payers:
      amount.payer === 'not-stated'
        ? null
        : amount.payer.map(({ organisation, share_gbp }) => ({ organisation, share_gbp: share_gbp ?? null })),
    whose_share: amount.whose_share,
    pays_for: amount.pays_for,
    elsewhere: amount.elsewhere ?? null,
    covers: amount.covers,
    unit_per: amount.unit?.per ?? null,
    unit_count: amount.unit?.count ?? null,
    words: amountInWords(amount),
    caveats: [...amountCaveats(amount)],
    restated_year: restated === undefined ? null : money.base_year,
    restated_gbp: restated?.gbp ?? null,
    restated_low: restated?.range?.low ?? null,
    restated_high: restated?.range?.high ?? null,
    restated_assumed: restated?.assumed ?? null,
    restated_with: restated?.edition ?? null,
    fact: referenceTo(caseStudy.fact(amount.fact)),
  };
}

export const amounts = table({
  name: 'amounts',
  title: 'Amounts',
  about: 'One amount of money a row, as its source gives it. Unlike amounts must not be added up.',
  schemaName: 'amount-row',
  row: amountRow,
  rows: ({ caseStudies, money }) =>
    caseStudies.flatMap((caseStudy) => caseStudy.amounts.map((amount) => rowOf(caseStudy, amount, money))),
  joins: { case_study: { table: 'case-studies' }, fact: { table: 'facts' } },
});
