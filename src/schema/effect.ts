import { z } from 'astro/zod';
import { factReference } from './fact-reference.ts';
import { slug } from './slug.ts';

/** One side of a comparison. For a before-and-after study `comparison` is the time before. */
const group = z.strictObject({
  /** How many people (or areas) were counted. */
  n: z.int().positive().optional(),
  /** How many of them had the event. */
  events: z.int().nonnegative().optional(),
  mean: z.number().optional(),
  sd: z.number().nonnegative().optional(),
});

/** Scales on which no difference is 1. */
export const ratioScales = ['risk-ratio', 'odds-ratio', 'hazard-ratio', 'rate-ratio'] as const;
/** Scales on which no difference is 0. */
export const differenceScales = [
  'risk-difference',
  'mean-difference',
  'standardised-difference',
  'percent-change',
] as const;
/** Numbers that compare nothing by themselves. */
export const plainScales = ['proportion', 'count'] as const;

/** One measured result: one measure, one comparison, one follow-up, from one evaluation. */
export const effect = z
  .strictObject({
    /** Unique in the evaluation. */
    id: slug,
    /** A term of the list `outcome`. */
    outcome: slug,
    /** What was measured, in plain words: "any proven reoffence". */
    measure: z.string(),
    /** Whether the study itself set this as a main outcome. */
    main: z.boolean(),
    /** Which way is good. */
    better: z.enum(['lower', 'higher']),
    /** With whom or what it is compared. */
    compared_with: z.string(),
    treated: group.optional(),
    comparison: group.optional(),
    scale: z.enum([...ratioScales, ...differenceScales, ...plainScales]).optional(),
    /** As published, on its own scale. */
    value: z.number().optional(),
    /** The margin as published, on the scale of the value. */
    interval: z
      .strictObject({ low: z.number(), high: z.number(), level: z.literal([90, 95, 99]) })
      .optional(),
    p: z.strictObject({ value: z.number().min(0).max(1), relation: z.enum(['=', '<', '>']) }).optional(),
    follow_up_months: z.number().positive().optional(),
    /** Whether all who were allocated were counted. */
    counted: z.enum(['all-allocated', 'finishers-only', 'unclear']).optional(),
    /**
     * What a primary fact of the evaluation itself says, where we read no margin and no test.
     * Never beside an interval or p: those decide.
     */
    stated: z.enum(['better', 'worse', 'no-clear-difference']).optional(),
    fact: factReference,
  })
  .refine(
    (effect) => effect.stated === undefined || (effect.interval === undefined && effect.p === undefined),
    {
      path: ['stated'],
      error: 'Leave stated out where there is an interval or a p: they decide the result.',
    },
  )
  .refine((effect) => effect.interval === undefined || effect.interval.low <= effect.interval.high, {
    path: ['interval'],
    error: 'The low end of the margin is above the high end.',
  });

export type Effect = z.output<typeof effect>;
