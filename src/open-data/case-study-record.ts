import { z } from 'astro/zod';
import type { CaseStudy } from '../domain/case-study.ts';
import type { Library } from '../domain/library.ts';
import { harvardReference } from '../citing/references.ts';
import { publishedCaseStudy } from '../domain/published-case-study.ts';
import { organisationRoles, relations } from '../schema/case-study-page.ts';
import { caseStudyRow } from './case-study-row.ts';
import { publishedAmount } from './published-amount.ts';
import { publishedEvidence, publishedInBrief } from './published-evidence.ts';
import { publishedFact } from './published-fact.ts';
import { publishedDispute, publishedGap, publishedLesson, publishedSafeToSay } from './published-words.ts';

const { shape } = caseStudyRow;

const terms = z
  .array(
    z.strictObject({
      id: z.string().describe('The id of the term in its list.'),
      label: z.string().describe('The word itself.'),
    }),
  )
  .describe('Terms of this list, the main one first.');

const role = z.strictObject({
  role: z.enum(organisationRoles).describe('What the organisation does.'),
  role_label: z.string().describe('The same in words.'),
  organisation: z.string().describe('The id of the organisation.'),
  name: z.string().describe('The name of the organisation.'),
  note: z.string().nullable().describe('What exactly, where the word alone misleads.'),
  fact: z.string().nullable().describe('The fact that shows it.'),
});

const relative = z.strictObject({
  name: z.string().describe('The name of the other practice.'),
  how: z.enum(relations).describe('How it is related.'),
  url: z.url().nullable().describe('Its page; null where it has no case study here.'),
});

const source = z.strictObject({
  id: z.string().describe('The id of the document.'),
  short: z.string().describe('The document in short.'),
  reference: z.string().describe('A full reference in words.'),
  url: z.url().nullable().describe('The publisher’s own address.'),
  page: z.url().describe('Its page here.'),
  read: z.enum(['full', 'excerpt']).describe('How much of it we read.'),
});

/** A case study with all that belongs to it: `/case-studies/<id>.json` and each member of `/data/case-studies.json`. */
export const caseStudyRecord = z.strictObject({
  id: shape.id,
  title: shape.title,
  summary: shape.summary,
  url: shape.url,
  markdown: shape.markdown,
  also_known_as: shape.also_known_as,
  areas: shape.areas,
  scope: shape.scope,
  where: shape.where,
  local: shape.local,
  status: shape.status,
  status_label: shape.status_label,
  status_as_at: shape.status_as_at,
  status_source: shape.status_source,
  started: shape.started,
  ended: shape.ended,
  pcc_link: shape.pcc_link,
  roles: z.array(role).describe('Who commissions, pays, leads, delivers, supports or evaluates.'),
  terms: z
    .strictObject({
      problem: terms,
      population: terms,
      kind: terms,
      stage: terms,
      setting: terms,
      substance: terms,
      funding: terms,
    })
    .describe('Terms of the controlled lists.'),
  evidence: publishedEvidence.describe('How it was tested and what that found, worked out.'),
  in_brief: publishedInBrief.describe('The three answers that stand first on its page.'),
  amounts: z.array(publishedAmount).describe('Money, the main amount first.'),
  lessons: z.array(publishedLesson).describe('Advice to whoever copies it.'),
  gaps: z.array(publishedGap).describe('What is not known.'),
  disputes: z.array(publishedDispute).describe('Rival figures, and which to cite.'),
  safe_to_say: publishedSafeToSay.nullable().describe('Words for use in public, and words to avoid.'),
  related: z.array(relative).describe('Its family tree.'),
  evaluations: shape.evaluations,
  looked_in: z
    .array(
      z.strictObject({
        where: z.string().describe('Where we looked.'),
        on: z.iso.date().describe('When.'),
      }),
    )
    .describe('Where we looked for an evaluation.'),
  next_test: shape.next_test,
  handover: z
    .strictObject({
      would_be_lost: z.string().describe('What would be lost if nobody carried this on.'),
      held_by: z.string().describe('Who holds it.'),
    })
    .nullable()
    .describe('What to hand over.'),
  facts: z.array(publishedFact).describe('Every fact of its own.'),
  sources: z.array(source).describe('Its documents, in the order of their numbers on its page.'),
  checked: shape.checked,
  changes: z
    .array(z.strictObject({ on: z.iso.date().describe('When.'), what: z.string().describe('What changed.') }))
    .describe('Changes of substance, newest first.'),
});

export type CaseStudyRecord = z.output<typeof caseStudyRecord>;

/** The record of a case study, held to the schema that is published with it. */
export const recordOf = (caseStudy: CaseStudy, { site, money }: Library): CaseStudyRecord =>
  publishedCaseStudy(caseStudy, site.base, money, harvardReference);
