import { z } from 'astro/zod';
import { gap } from './case-study-facts.ts';
import { dispute } from './dispute.ts';
import { fact } from './fact.ts';
import { day } from './partial-date.ts';

/** The frontmatter of a page of context: what surrounds the practices, such as the end of commissioners. */
export const contextPage = z.strictObject({
  title: z.string().max(60, 'Keep the title to 60 characters.'),
  /** One sentence for search results. No figures. */
  summary: z.string().max(200, 'Keep the summary to 200 characters: it is what search results show.'),
  /** How outsiders would ask for it: whole questions, slang, names of people and reports. Searched, never shown. */
  asked_as: z.array(z.string()).default([]),
  checked: z.strictObject({ on: day, role: z.string() }),
  /** Changes of substance, newest first. */
  changes: z
    .array(z.strictObject({ on: day, what: z.string() }))
    .min(1, 'Say when the page was first published.'),
});

/** `facts.yaml` of a page of context. */
export const contextFacts = z.strictObject({
  facts: z.array(fact).min(1, 'A page of context needs a fact.'),
  disputes: z.array(dispute).default([]),
  gaps: z.array(gap).default([]),
});

export type ContextPage = z.output<typeof contextPage>;
export type ContextFacts = z.output<typeof contextFacts>;
