import { z } from 'astro/zod';
import { doubtTerms } from '../schema/case-study-facts.ts';
import { caseStudyRow } from './case-study-row.ts';

const { level, level_label, finding, finding_label, sentence, flaws, worth_testing } = caseStudyRow.shape;

/** How a practice was tested and what that found, worked out from its evaluations. */
export const publishedEvidence = z.strictObject({
  level,
  label: level_label,
  finding,
  finding_label,
  sentence,
  flaws,
  doubts: z
    .array(
      z.strictObject({
        term: z.enum([...doubtTerms, 'margin-not-read']).describe('What sort of doubt it is.'),
        text: z.string().describe('The doubt in a short clause.'),
        fact: z.string().describe('The fact that shows it.'),
      }),
    )
    .describe('Reasons for caution. They do not change the level.'),
  worth_testing,
});

const answer = z.strictObject({
  short: z.string().describe('A few words.'),
  more: z.string().describe('How far to trust them.'),
});

/** The three answers that stand first on a page. */
export const publishedInBrief = z.strictObject({
  tested: answer.describe('How it was tested.'),
  found: answer.describe('What it found.'),
  cost: answer.describe('What it cost.'),
});
