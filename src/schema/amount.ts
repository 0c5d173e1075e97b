import { z } from 'astro/zod';
import { factReference } from './fact-reference.ts';
import { financialYear } from './partial-date.ts';
import { slug } from './slug.ts';

const year = z.union([financialYear, z.coerce.string().regex(/^\d{4}$/)], {
  error: 'Give a financial year (2018-19) or a calendar year (2018).',
});

const period = z.discriminatedUnion('sort', [
  z.strictObject({ sort: z.literal('per-year'), from: year.optional(), to: year.optional() }),
  z.strictObject({ sort: z.literal('one-off'), from: year.optional(), to: year.optional() }),
  z.strictObject({ sort: z.literal('total'), from: year.optional(), to: year.optional() }),
  z.strictObject({ sort: z.literal('not-stated') }),
]);

/**
 * Money. `not-stated` is written out where the source is silent; it keeps the amount out of
 * totals, charts and restated prices. Pounds are cash as the source gives them.
 */
export const amount = z
  .strictObject({
    /** Unique in the file. */
    id: slug,
    sort: z.enum(['funding', 'cost', 'unit-cost', 'claimed-saving', 'benefit-cost-ratio']),
    /** Pounds. Exactly one of gbp, range and ratio is given. */
    gbp: z.number().positive().optional(),
    /** Pounds, from and to. */
    range: z.strictObject({ low: z.number().positive(), high: z.number().positive() }).optional(),
    /** Pounds of benefit for each pound spent. */
    ratio: z.number().positive().optional(),
    precision: z.enum(['exact', 'rounded', 'about', 'up-to', 'at-least']),
    /** What stretch of time the money is for. */
    period,
    /** The financial year whose prices these are. */
    price_year: z.union([financialYear, z.literal('not-stated')], {
      error: 'Give the financial year (2018-19), or write not-stated.',
    }),
    /** Who pays: organisations by id, each with its share in pounds where known. */
    payer: z.union(
      [
        z.array(z.strictObject({ organisation: slug, share_gbp: z.number().positive().optional() })).min(1),
        z.literal('not-stated'),
      ],
      { error: 'List the payers as "- organisation: <id>", or write not-stated.' },
    ),
    whose_share: z.enum(['whole', 'pcc-share', 'unclear']),
    /** What the money buys, in a few words. */
    pays_for: z.string().min(1, 'Say in a few words what the money pays for.'),
    /**
     * Where the money was spent, if not on this practice: "the English trial, RIOTT". Such an amount
     * stands in the table, never in brief.
     */
    elsewhere: z.string().optional(),
    covers: z.enum(['whole-force-area', 'part-of-area', 'one-site', 'several-areas', 'not-stated']),
    /** For a unit cost: what one unit is, and how many the source counted. */
    unit: z
      .strictObject({
        per: z.enum(['person-started', 'person-finished', 'course', 'kit', 'bed-night', 'outcome']),
        count: z.int().positive().optional(),
      })
      .optional(),
    /** The fact that gives the amount. */
    fact: factReference,
  })
  .refine(
    (amount) => [amount.gbp, amount.range, amount.ratio].filter((given) => given !== undefined).length === 1,
    {
      error: 'Give exactly one of gbp, range and ratio.',
    },
  )
  .refine((amount) => amount.range === undefined || amount.range.low <= amount.range.high, {
    path: ['range'],
    error: 'The low end of the range is above the high end.',
  });

export type Amount = z.output<typeof amount>;
