import { z } from 'astro/zod';
import { fact } from './fact.ts';
import { factReference } from './fact-reference.ts';
import { slug } from './slug.ts';

/** What a fact tells about a kind of practice. All but `research` belong to "Before you copy it". */
export const kindTopics = [
  'research',
  'power',
  'permission',
  'procurement',
  'partners',
  'data-sharing',
  'publication',
  'plan',
  'equality',
  'wales',
  'mayors',
  'changes-by-2028',
  'watch',
] as const;

/** A fact about a kind of practice, never about one local practice. */
export const kindFact = fact.omit({ about: true }).extend({
  about: z.enum(kindTopics),
  /** When the source shows it to be true, or what sort of text it was: `2014`, `2011 (Bill)`, `undated`. */
  as_at: z.string().optional(),
  /** What may have changed, or what is our reading and not the source's words. */
  check: z.string().optional(),
});

/** What another body calls this kind of work, in its own words. */
export const label = z.strictObject({
  body: z.string(),
  /** The body's own words. */
  label: z.string(),
  /** What exactly it labels. */
  about: z.string(),
  /** The date of the label, or what is known of it. */
  date: z.string(),
  source: slug,
  /** Words from the source, at most 25, for checking. */
  quote: z.string().optional(),
});

/** `kinds/<id>.yaml`: what research says about a kind of practice, and what it takes to start one. */
export const kind = z.strictObject({
  /** Our reading of the balance of the research. Left out where none was read. */
  research: z
    .strictObject({
      /** `reviewed`: a systematic review, or two or more independent trials, were read. */
      level: z.enum(['reviewed', 'none-found']),
      finding: z.enum(['positive', 'mixed', 'no-effect', 'negative', 'not-clear']),
      /** The reason for the finding, in one sentence. */
      because: z.string(),
    })
    .optional(),
  facts: z.array(kindFact).default([]),
  labels: z.array(label).default([]),
  /** Facts of other kinds, or of `kind:general/…`, that hold for this kind too. */
  see: z.array(factReference).default([]),
});

export type Kind = z.output<typeof kind>;
export type KindFact = z.output<typeof kindFact>;
