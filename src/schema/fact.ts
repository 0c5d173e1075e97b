import { z } from 'astro/zod';
import { factReference } from './fact-reference.ts';
import { figure } from './figure.ts';
import { partialDate } from './partial-date.ts';
import { slug } from './slug.ts';

/** What a fact tells about the practice. `view` is somebody's opinion and never feeds a rating. */
export const factTopics = [
  'problem',
  'design',
  'eligibility',
  'delivery',
  'staffing',
  'partner',
  'funding',
  'cost',
  'reach',
  'outcome',
  'view',
  'timeline',
  'replication',
  'lesson',
  'context',
] as const;

/** One sentence in our words, tied to a source and the place in it. */
export const fact = z.strictObject({
  /** Unique in the file and for ever: it is the fact's permalink. */
  id: slug,
  about: z.enum(factTopics),
  /** One fact, one sentence, own words. */
  statement: z.string().min(20, 'Write the fact as one whole sentence.'),
  /** Every number in the statement. Empty when it has none. */
  figures: z.array(figure).default([]),
  /** The id of a file in content/sources. */
  source: slug,
  /** Where in the source: paragraph, page, section or heading, as precise as the source allows. */
  where: z.string().min(1, 'Say where in the source: a paragraph, page, section or heading.'),
  /** `primary`: the source measured or decided it itself. `secondary`: it reports somebody else. */
  basis: z.enum(['primary', 'secondary']),
  /** Who holds the opinion, for a fact about a `view`, where the source says so. */
  said_by: z.string().optional(),
  /** When the fact was true, if that is not the date of the source. */
  happened: partialDate.optional(),
  /** A later fact that corrects this one. */
  overtaken_by: factReference.optional(),
  /** Words from the source, at most 25, for checking. */
  quote: z.string().optional(),
  /** What disagrees with this one fact or limits it. */
  note: z.string().optional(),
});

export type Fact = z.output<typeof fact>;
