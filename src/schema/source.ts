import { z } from 'astro/zod';
import { day, partialDate } from './partial-date.ts';
import { webAddress } from './web-address.ts';

export const sourceTypes = [
  'journal-article',
  'report',
  'evaluation',
  'minutes',
  'committee-report',
  'press-release',
  'news',
  'web-page',
  'blog',
  'guidance',
  'statistics',
  'thesis',
  'evidence-submission',
  'legislation',
] as const;

/** One document, which any file may cite. Two saved versions of one page are two sources. */
export const source = z.strictObject({
  type: z.enum(sourceTypes),
  title: z.string(),
  /** People as "Family, Given", bodies by their name, in order; "and others" where the list was cut. Empty where none is named. */
  authors: z.array(z.string()).default([]),
  /** Who published it; for an article the journal. */
  publisher: z.string(),
  /** Volume, issue, pages: whatever finds it in the journal or series. */
  container_details: z.string().optional(),
  date: partialDate.optional(),
  /** What is known of the date where it is not a date, or a second date: "earlier version of the page". */
  date_note: z.string().optional(),
  /** The address a reader should use: the publisher's own. */
  url: webAddress.optional(),
  /** Where it was read, if that is not the publisher's own address: in words, never the copy's address. */
  read_at: z.string().optional(),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'A DOI starts with 10. and has no https:// before it.')
    .optional(),
  /** A copy kept by a web archive, for when the publisher's own address is gone. */
  archive_url: webAddress.optional(),
  /** What became of the publisher's own address when somebody last opened it. */
  availability: z
    .strictObject({
      /** `works`; `moved`: the address leads elsewhere; `gone`: the document is no longer there. */
      state: z.enum(['works', 'moved', 'gone']),
      on: day,
    })
    .optional(),
  licence: z.string(),
  /** How much of it was read. `excerpt`: only the opening or a part could be read. */
  read: z.enum(['full', 'excerpt']),
  /** When it was read. */
  accessed: day,
  /** The number of the founding document that this is. */
  founding_document: z.string().optional(),
});

export type Source = z.output<typeof source>;
