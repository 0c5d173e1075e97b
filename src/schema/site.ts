import { z } from 'astro/zod';
import { day } from './partial-date.ts';
import { webAddress } from './web-address.ts';

/** `site.yaml`: what the whole site shares. */
export const site = z.strictObject({
  name: z.string(),
  publisher: z.string(),
  /** One sentence on what the site is. */
  description: z.string().max(200, 'Keep the description to 200 characters.'),
  /** The address the site is served at. The environment variable SITE_URL overrides it. */
  base: webAddress,
  /** The day this edition stands for: the site's only "today". */
  edition: day,
  /** Where a reader says that something is wrong: the address of a form or an issue list. */
  corrections: webAddress,
  /** Where somebody who needs help with drugs or alcohol is sent. */
  help: z.strictObject({ text: z.string(), label: z.string(), url: webAddress }),
  licence: z.strictObject({ content: z.string(), content_url: webAddress, code: z.string() }),
});

export type Site = z.output<typeof site>;
