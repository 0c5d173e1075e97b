import { z } from 'astro/zod';
import { amount } from './amount.ts';
import { dispute } from './dispute.ts';
import { fact } from './fact.ts';
import { factReference } from './fact-reference.ts';

/** Reasons for caution. They do not change the level of evidence; they are shown beside it. */
export const doubtTerms = [
  'small-numbers',
  'short-follow-up',
  'not-independent',
  'self-reported',
  'many-lost',
  'only-finishers-counted',
  'other-place-or-people',
  'studies-disagree',
  'not-published-in-full',
  'arms-not-read',
  'smaller-than-planned',
] as const;

/** A reason for caution, tied to a fact. */
export const doubt = z.strictObject({
  term: z.enum(doubtTerms),
  /** The doubt as a short clause in plain words: "all its authors worked for the force". */
  text: z.string().min(1, 'Say the doubt in a short clause, such as "all its authors worked for the force".'),
  fact: factReference,
});

/** What somebody who copies the practice should know. */
export const lesson = z.strictObject({
  text: z.string().min(1, 'Write the lesson as one sentence of advice.'),
  facts: z.array(factReference).min(1, 'Name the fact or facts that the lesson rests on.'),
});

/** What is not known, and in what way. */
export const gap = z.strictObject({
  text: z.string().min(1, 'Say what is not known.'),
  /**
   * `not-measured`: nobody seems to have counted it. `not-published`: somebody did, but it is not public.
   * `not-found`: it may be public, and we did not find or could not read it.
   */
  means: z.enum(['not-measured', 'not-published', 'not-found']),
});

/** Words ready to be used in public, and words to avoid. */
export const safeToSay = z.strictObject({
  can: z.array(z.strictObject({ text: z.string(), facts: z.array(factReference).min(1) })).default([]),
  cannot: z
    .array(z.strictObject({ text: z.string(), because: z.string(), facts: z.array(factReference).min(1) }))
    .default([]),
  /** What has been said in public, by whom. */
  said: z.array(z.strictObject({ text: z.string(), by: z.string(), fact: factReference })).default([]),
});

/** `facts.yaml`: all of a case study that rests on a source. */
export const caseStudyFacts = z.strictObject({
  facts: z.array(fact).min(3, 'A case study needs three facts or more.'),
  /** The first amount is the one that In brief shows. */
  amounts: z.array(amount).default([]),
  disputes: z.array(dispute).default([]),
  doubts: z.array(doubt).default([]),
  lessons: z.array(lesson).default([]),
  gaps: z.array(gap).min(1, 'Say at least one thing that is not known.'),
  safe_to_say: safeToSay.optional(),
});

export type CaseStudyFacts = z.output<typeof caseStudyFacts>;
export type Doubt = z.output<typeof doubt>;
export type Lesson = z.output<typeof lesson>;
export type Gap = z.output<typeof gap>;
export type SafeToSay = z.output<typeof safeToSay>;
