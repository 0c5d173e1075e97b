import { z } from 'astro/zod';
import { slug } from './slug.ts';

/** The controlled lists, and the glossary. The file name is the list's name. */
export const termLists = [
  'problem',
  'population',
  'kind',
  'stage',
  'setting',
  'substance',
  'outcome',
  'funding',
  'partner',
  'glossary',
] as const;

/** A word of a controlled list or of the glossary. */
export const term = z.strictObject({
  /** Never changes; the label may. */
  id: slug,
  label: z.string(),
  /** The plain meaning, in our own words. */
  definition: z.string(),
  acronym: z.string().optional(),
  /** Other words people type for it. They feed search and are not shown as labels. */
  also: z.array(z.string()).default([]),
  /** How outsiders would ask for it: whole questions, slang, brand names, towns, providers. Searched, never shown. */
  asked_as: z.array(z.string()).default([]),
  group: z.string().optional(),
  /** Counterparts in other bodies' lists, by list. */
  maps: z
    .record(z.string(), z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]))
    .optional(),
  /** Where the definition comes from. `own-wording`: no source was found. */
  basis: z.enum(['source', 'founding-document', 'own-wording']).optional(),
  /** Addresses or names of what the definition was checked against. */
  sources: z.array(z.string()).default([]),
  note: z.string().optional(),
  /** False for a glossary word of everyday use, which prose does not link. */
  linked: z.boolean().default(true),
});

/** One file of `terms/`. */
export const termList = z.strictObject({
  label: z.string(),
  definition: z.string(),
  terms: z.array(term).min(1),
});

export type Term = z.output<typeof term>;
export type TermList = z.output<typeof termList>;
export type TermListName = (typeof termLists)[number];
