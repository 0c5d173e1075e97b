import { z } from 'astro/zod';
import { day } from './partial-date.ts';
import { slug } from './slug.ts';

/** The frontmatter of a guide: a page that draws several case studies together. */
export const guide = z.strictObject({
  title: z.string().max(60, 'Keep the title to 60 characters.'),
  /** What a busy officer asks, as one question. */
  question: z.string().endsWith('?', 'Write the question with a question mark.'),
  /** One sentence for search results. No figures. */
  summary: z.string().max(200, 'Keep the summary to 200 characters: it is what search results show.'),
  /** How outsiders would ask for it: whole questions, slang, brand names, towns, providers. Searched, never shown. */
  asked_as: z.array(z.string()).default([]),
  /** The case studies that the guide compares, in the order of its table. */
  case_studies: z.array(slug).min(2, 'A guide compares two case studies or more.'),
  /** The kinds of practice whose research and checklist it points to. */
  kinds: z.array(slug).default([]),
  checked: z.strictObject({ on: day, role: z.string() }),
  /** Changes of substance, newest first. */
  changes: z
    .array(z.strictObject({ on: day, what: z.string() }))
    .min(1, 'Say when the guide was first published.'),
});

export type Guide = z.output<typeof guide>;
