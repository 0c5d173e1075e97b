import { z } from 'astro/zod';
import { financialYear } from './partial-date.ts';

/** One number of a fact's statement, with its unit. Every number in the statement has one. */
export const figure = z.strictObject({
  /** The number itself, without separators or signs of unit: 480000, 10.3; or a date, 2017-12-15. */
  value: z.union([z.number(), z.iso.date()], {
    error: 'Give a bare number (480000, 10.3) or a date (2017-12-15).',
  }),
  /** What the number counts: `GBP`, `per cent`, `percentage points`, `year`, `date`, `people`, `months` … */
  unit: z.string().min(1, 'Say what the number counts: GBP, per cent, people, months …'),
  /** What is measured, in a few words. */
  what: z.string().min(1, 'Say in a few words what the number measures.'),
  /** For what stretch of time the number holds, if it is a rate: `per year`, `26 weeks`. */
  period: z.string().optional(),
  /** The year whose prices the money is in, where the source says so. */
  price_year: financialYear.optional(),
  /** What a careful reader should know about this number: "as printed; points or per cent is not said". */
  note: z.string().optional(),
});

export type Figure = z.output<typeof figure>;
