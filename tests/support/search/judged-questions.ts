import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const file = new URL('../../build/search-questions.yaml', import.meta.url);

const judgedQuestion = z.object({
  asked: z.string().min(1),
  sort: z.enum(['everyday', 'hard']),
  /** What makes it what it is: a name, an acronym, slang, a misspelling, a whole question. */
  type: z.string(),
  /** Addresses of the pages of which any answers it. */
  find: z.array(z.string().startsWith('/')).min(1),
});

/** A question that a reader asked or would ask, and the pages that answer it. */
export type JudgedQuestion = z.output<typeof judgedQuestion>;
export type Half = 'tuned on' | 'held out';

/** All judged questions, in the order of their file. */
export const judgedQuestions = (): JudgedQuestion[] =>
  z.object({ questions: z.array(judgedQuestion) }).parse(parse(readFileSync(file, 'utf8'))).questions;

/**
 * Whether the search may be tuned on a question. A third is held out, by the first byte of the hash of
 * the question's words, so that nobody chooses which; no person looks at what is held out.
 */
export function halfOf({ asked }: Pick<JudgedQuestion, 'asked'>): Half {
  const [first = 0] = createHash('sha256').update(asked).digest();
  return first % 3 === 0 ? 'held out' : 'tuned on';
}
