import { z } from 'astro/zod';

const text = z.string().describe('In our own words.');
const fact = z.string().describe('A fact: an id of this case study, or case study/fact.');
const facts = z.array(fact).describe('The facts it rests on.');

/** Advice to whoever copies the practice. */
export const publishedLesson = z.strictObject({ text, facts });

/** What is not known. */
export const publishedGap = z.strictObject({
  text,
  means: z
    .enum(['not-measured', 'not-published', 'not-found'])
    .describe('Whether nobody counted it, it is not public, or we did not find it.'),
});

/** Rival figures for one thing, and which to cite. */
export const publishedDispute = z.strictObject({
  id: z.string().describe('The id of the dispute in its case study.'),
  question: z.string().describe('What the sources disagree about.'),
  claims: z
    .array(
      z.strictObject({
        fact,
        figure: z.string().describe('The figure or account, as short as it can be shown.'),
        who_says_it: z.string().describe('Who gives it.'),
        differs_because: z.string().describe('Why it is not the same as the others.'),
      }),
    )
    .describe('Every figure or account in circulation.'),
  cite: z.string().describe('The fact to cite, or not-settled.'),
  because: z.string().describe('The reason.'),
});

/** Words ready for use in public, and words to avoid. */
export const publishedSafeToSay = z.strictObject({
  can: z.array(z.strictObject({ text, facts })).describe('What can be said.'),
  cannot: z
    .array(z.strictObject({ text, because: z.string().describe('Why not.'), facts }))
    .describe('What should not be said.'),
  said: z
    .array(z.strictObject({ text, by: z.string().describe('Who said it.'), fact }))
    .describe('What has been said in public.'),
});
