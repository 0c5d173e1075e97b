import { z } from 'astro/zod';
import { amountRow } from './amount-row.ts';
import { year } from './published-date.ts';

const range = z.strictObject({
  low: z.number().describe('Pounds.'),
  high: z.number().describe('Pounds.'),
});

const period = z.strictObject({
  sort: amountRow.shape.period_sort,
  from: year.optional().describe('The first financial or calendar year.'),
  to: year.optional().describe('The last financial or calendar year.'),
});

/** An amount as the record of its case study gives it: as its author wrote it, with what we worked out. */
export const publishedAmount = z.strictObject({
  id: z.string().describe('The id of the amount in its case study.'),
  sort: amountRow.shape.sort,
  gbp: z.number().optional().describe('Pounds, in cash of the time. One of gbp, range and ratio is given.'),
  range: range.optional().describe('Pounds, in cash of the time, from and to.'),
  ratio: z.number().optional().describe('Pounds of benefit for each pound spent.'),
  precision: amountRow.shape.precision,
  period: period.describe('What stretch of time the money is for.'),
  price_year: z
    .union([year, z.literal('not-stated')])
    .describe('The financial year whose prices these are, or not-stated.'),
  payer: z
    .union([
      z.array(
        z.strictObject({
          organisation: z.string().describe('The id of the organisation.'),
          share_gbp: z.number().optional().describe('Its share in pounds.'),
        }),
      ),
      z.literal('not-stated'),
    ])
    .describe('Who pays, or not-stated.'),
  whose_share: amountRow.shape.whose_share,
  pays_for: amountRow.shape.pays_for,
  elsewhere: z.string().optional().describe('Where the money was spent, if not on this practice.'),
  covers: amountRow.shape.covers,
  unit: z
    .strictObject({
      per: amountRow.shape.unit_per.unwrap().describe('What one unit is.'),
      count: z.int().optional().describe('How many units the source counted.'),
    })
    .optional()
    .describe('For a unit cost.'),
  fact: z.string().describe('The fact that gives the amount: an id of this case study, or case study/fact.'),
  words: amountRow.shape.words,
  caveats: amountRow.shape.caveats,
  restated: z
    .strictObject({
      gbp: z.number().nullable().describe('Pounds, not rounded; null where the amount is a range.'),
      range: range.nullable().describe('Pounds, not rounded, where the amount is a range.'),
      words: z.string().describe('Rounded, in words, with the year of its prices.'),
      assumed: z.boolean().describe('Whether the year of spending was taken for the price year.'),
    })
    .nullable()
    .describe('At the prices of one base year, worked out; null where that cannot be said.'),
});
