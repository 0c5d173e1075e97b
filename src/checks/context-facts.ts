import type { CaseStudyFacts } from '../schema/case-study-facts.ts';
import type { ContextFacts } from '../schema/context.ts';

/** The facts of a page of context in the form of a case study's, which can hold more. */
export function asCaseStudyFacts(facts: ContextFacts): CaseStudyFacts {
  return { amounts: [], doubts: [], lessons: [], ...facts };
}
