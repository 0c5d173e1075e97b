import { z } from 'astro/zod';
import { factRow } from './fact-row.ts';
import { partialDate, year } from './published-date.ts';

/** One number of a fact as a case study gives it: what is not known is left out. */
const publishedFigure = z.strictObject({
  value: z.union([z.number(), z.iso.date()]).describe('The number itself, or a date.'),
  unit: z.string().describe('What the number counts: GBP, per cent, people, months.'),
  what: z.string().describe('What is measured, in a few words.'),
  period: z.string().optional().describe('For what stretch of time the number holds, if it is a rate.'),
  price_year: year.optional().describe('The year whose prices the money is in, where the source says so.'),
  note: z.string().optional().describe('What a careful reader should know about this number.'),
});

/** A fact as the record of its case study gives it: what is not known is left out. */
export const publishedFact = z.strictObject({
  id: z.string().describe('The id of the fact in its case study; #fact-<id> on its page.'),
  about: factRow.shape.about,
  statement: z.string().describe('The fact in one sentence, in our own words.'),
  figures: z.array(publishedFigure).describe('Every number of the statement.'),
  source: z.string().describe('The id of the document that it rests on: one of sources.'),
  cited: z.string().describe('The document in short, worked out.'),
  where: z.string().describe('Where in the document.'),
  basis: z
    .enum(['primary', 'secondary'])
    .describe('Whether the document is first-hand or reports somebody else.'),
  said_by: z.string().optional().describe('Who holds the opinion, for a view.'),
  happened: partialDate.optional().describe('When it was true, if that is not the date of the document.'),
  overtaken_by: z.string().optional().describe('A later fact that corrects this one.'),
  quote: z.string().optional().describe('Words of the document, at most 25. They belong to their author.'),
  note: z.string().optional().describe('What disagrees with the fact or limits it.'),
  url: z.url().describe('The permalink of the fact.'),
});
