import { z } from 'astro/zod';
import { factReference } from './fact-reference.ts';
import { day, partialDate } from './partial-date.ts';
import { slug } from './slug.ts';

/** Up to `most` terms of one list, by id; the first is the main one. */
const terms = (most: number) =>
  z
    .array(slug)
    .min(1, 'Give at least one term.')
    .max(most, `Give at most ${most} terms: the narrowest that are true.`);

export const organisationRoles = [
  'commissions',
  'pays',
  'leads',
  'delivers',
  'evaluates',
  'supports',
] as const;
export const relations = ['copies', 'copied-by', 'part-of', 'replaced-by', 'grew-from', 'similar'] as const;

/** The frontmatter of `page.mdx`: what the practice is. */
export const caseStudyPage = z
  .strictObject({
    /** The name of the practice. */
    title: z
      .string()
      .max(60, 'Keep the name to 60 characters: it is a heading and a line in search results.'),
    /** One plain sentence: who does what for whom. No figures. */
    summary: z
      .string()
      .max(200, 'Keep the summary to 200 characters: it is what search results show.')
      .endsWith('.', 'Write the summary as one sentence, with a full stop.'),
    /** Acronyms, brand names, old names: what people type to find it. */
    also_known_as: z.array(z.string()).default([]),
    /** How outsiders would ask for it: whole questions, slang, brand names, towns, providers. Searched, never shown. */
    asked_as: z.array(z.string()).default([]),
    /** Police force areas by id. Leave out for a practice of a whole country, and give scope. */
    areas: z.array(slug).default([]),
    scope: z.enum(['england', 'wales', 'england-and-wales']).optional(),
    /** Towns, counties or districts inside the area. */
    local: z.array(z.string()).default([]),
    status: z.strictObject({
      value: z.enum(['running', 'ended', 'piloted', 'proposed', 'unknown']),
      /** The date on which the source shows this to be so. */
      as_at: partialDate,
      /** The source that shows it. */
      source: slug,
    }),
    started: partialDate.optional(),
    ended: partialDate.optional(),
    /** Who commissions, pays, leads, delivers, evaluates or supports. */
    roles: z
      .array(
        z.strictObject({
          organisation: slug,
          role: z.enum(organisationRoles),
          /** What exactly, where the word alone misleads: "extra navigators, with the force". */
          note: z.string().optional(),
          from: partialDate.optional(),
          to: partialDate.optional(),
          fact: factReference.optional(),
        }),
      )
      .default([]),
    /** Why the case study is here, if no commissioner pays or commissions. */
    pcc_link: z.string().optional(),
    problem: terms(3),
    population: terms(4),
    kind: terms(3),
    stage: terms(3),
    setting: terms(3),
    substance: terms(5),
    funding: terms(5),
    /** The family tree. A relative that has no case study is given by name. */
    related: z
      .array(
        z
          .strictObject({
            case_study: slug.optional(),
            name: z.string().optional(),
            how: z.enum(relations),
            fact: factReference.optional(),
          })
          .refine((relative) => (relative.case_study === undefined) !== (relative.name === undefined), {
            error: 'Give either case_study (its id) or name (where it has no case study here).',
          }),
      )
      .default([]),
    /** Where we looked for an evaluation, and when. Required where none was found. */
    looked_in: z.array(z.strictObject({ where: z.string(), on: day })).default([]),
    /** What a good test would measure next. */
    next_test: z.string().optional(),
    /** What would be lost if nobody carried this on, and who holds it. */
    handover: z.strictObject({ would_be_lost: z.string(), held_by: z.string() }).optional(),
    /** When the page was last checked against its sources, and by what role (never a name). */
    checked: z.strictObject({ on: day, role: z.string() }),
    /** Changes of substance, newest first. */
    changes: z
      .array(z.strictObject({ on: day, what: z.string() }))
      .min(1, 'Say when the page was first published.'),
  })
  .refine((page) => page.areas.length > 0 !== (page.scope !== undefined), {
    path: ['areas'],
    error: 'Give areas, or a scope where the practice is of all England, of Wales or of both; not both.',
  });

export type CaseStudyPage = z.output<typeof caseStudyPage>;
