import { z } from 'astro/zod';
import { day } from './partial-date.ts';

/** The frontmatter of a page in `pages/`, such as About. */
export const page = z.strictObject({
  title: z.string().max(60, 'Keep the title to 60 characters.'),
  /** One sentence for search results and for the head of the page. */
  summary: z.string().max(200, 'Keep the summary to 200 characters: it is what search results show.'),
  /** How outsiders would ask for it. Searched, never shown. */
  asked_as: z.array(z.string()).default([]),
  checked: z.strictObject({ on: day, role: z.string() }),
});

export type Page = z.output<typeof page>;
