import { z } from 'astro/zod';
import { financialYear } from './partial-date.ts';
import { webAddress } from './web-address.ts';

/** `money.yaml`: what turns cash of one year into prices of another, and pounds into pounds a head. */
export const money = z.strictObject({
  /** The year to whose prices amounts are restated. */
  base_year: financialYear,
  price_index: z.strictObject({
    /** Which index, which edition: printed wherever a restated price stands. */
    edition: z.string(),
    about: z.string(),
    url: webAddress,
    /** The index by financial year; the base year is 100. */
    years: z
      .array(
        z.strictObject({
          year: financialYear,
          index: z.number().positive(),
          forecast: z.boolean().default(false),
        }),
      )
      .min(1),
  }),
  population: z.strictObject({
    /** Which estimate: printed wherever an amount per head stands. */
    vintage: z.string(),
    about: z.string(),
    publisher: z.string(),
    url: webAddress,
    england_and_wales: z.int().positive(),
  }),
});

export type Money = z.output<typeof money>;
