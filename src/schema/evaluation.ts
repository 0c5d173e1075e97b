import { z } from 'astro/zod';
import { effect } from './effect.ts';
import { factReference } from './fact-reference.ts';
import { partialDate } from './partial-date.ts';
import { slug } from './slug.ts';
import { webAddress } from './web-address.ts';

/** How a practice was tested. `reviewed` is for kinds only. */
export const designs = ['randomised', 'compared', 'before-after', 'described', 'reviewed'] as const;

/** What makes a study weaker than its design. Each lowers it by one step, once. */
export const flawSorts = ['chance-broken', 'over-half-lost', 'finishers-only', 'under-thirty'] as const;

/** A study of one or more practices, or of a kind of practice. */
export const evaluation = z
  .strictObject({
    title: z.string(),
    /** The case studies whose place or people were in it. */
    of: z.array(slug).default([]),
    /** The kind of practice, for a study of none of our case studies. */
    kind: slug.optional(),
    design: z.enum(designs),
    /** One clause for readers: what was compared, where and when. */
    what: z.string(),
    /** For `compared`: whether the groups were shown to be alike, and the fact that shows it. */
    alike_shown: z.strictObject({ yes: z.boolean(), fact: factReference }).optional(),
    /** Numbers in each group. Left out where they were not read, which becomes a doubt. */
    arms: z.strictObject({ treated: z.int().positive(), comparison: z.int().positive() }).optional(),
    /** What is counted in the groups. The rule of thirty is for people only. */
    unit: z.enum(['people', 'areas', 'studies']).default('people'),
    /** How many were in the study in all. */
    sample: z.int().positive().optional(),
    /** Whether the evaluator had no stake in the practice. */
    independent: z.union([z.boolean(), z.literal('unclear')]),
    registered: webAddress.optional(),
    period: z.strictObject({ from: partialDate, to: partialDate.optional() }).optional(),
    state: z.enum(['published', 'protocol-only', 'results-not-published', 'results-not-read']),
    flaws: z
      .array(z.strictObject({ sort: z.enum(flawSorts), text: z.string(), fact: factReference }))
      .default([]),
    effects: z.array(effect).default([]),
    /** The documents that report it, the main one first. */
    sources: z.array(slug).min(1, 'Name the source that reports the evaluation.'),
    /** The fact that describes it. */
    fact: factReference,
  })
  .refine((evaluation) => evaluation.of.length > 0 || evaluation.kind !== undefined, {
    path: ['of'],
    error: 'Name the case studies it evaluates (of), or the kind of practice (kind).',
  })
  .refine((evaluation) => evaluation.design !== 'reviewed' || evaluation.of.length === 0, {
    path: ['design'],
    error:
      'A review is about a kind of practice: leave of out, or give the design of the study of this practice.',
  })
  .refine((evaluation) => evaluation.design !== 'compared' || evaluation.alike_shown !== undefined, {
    path: ['alike_shown'],
    error: 'Say whether the two groups were shown to be alike, and which fact shows it.',
  });

export type Evaluation = z.output<typeof evaluation>;
