import { z } from 'astro/zod';
import { factReference } from './fact-reference.ts';
import { slug } from './slug.ts';

/** Several figures or accounts in circulation for the same thing, and which of them to cite. */
export const dispute = z.strictObject({
  /** Unique in the file. */
  id: slug,
  /** What the sources disagree about, as a question: "How far did reoffending fall?" */
  question: z.string().endsWith('?', 'Write the question with a question mark.'),
  claims: z
    .array(
      z.strictObject({
        fact: factReference,
        /** The figure or account as short as it can be shown: "10.3% lower", "35% v 48%". */
        figure: z.string().min(1, 'Give the figure or account in a few words, such as 35% v 48%.'),
        /** Who gives this figure: "The published trial, 2021". */
        who_says_it: z.string().min(1, 'Say who gives this figure.'),
        /** Why it is not the same as the others: another group, date or measure. */
        differs_because: z.string().min(1, 'Say why this figure differs from the others.'),
      }),
    )
    .min(2, 'A dispute needs two claims or more. A disagreement with one fact is a note on that fact.'),
  /** The claim to cite: one of the facts above, or not-settled. */
  cite: z.union([factReference, z.literal('not-settled')]),
  /** One sentence that a reader can repeat. */
  because: z.string().min(1, 'Give the reason in one sentence that a reader can repeat.'),
});

export type Dispute = z.output<typeof dispute>;
