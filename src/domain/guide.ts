import type { Guide as GuidePage } from '../schema/guide.ts';
import type { CaseStudy } from './case-study.ts';
import type { CitedFact } from './cited-fact.ts';
import { type BorrowingPage, borrowingPage } from './citing-page.ts';
import { found } from './found.ts';
import type { KindOfPractice } from './kind-of-practice.ts';
import { guidePath } from './paths.ts';

/** A page that draws several case studies together. */
export interface Guide extends BorrowingPage {
  id: string;
  path: string;
  page: GuidePage;
  /** In the order of the comparison. */
  caseStudies: readonly CaseStudy[];
  kinds: readonly KindOfPractice[];
  fact: (reference: string) => CitedFact;
}

/** Joins a guide to what it compares and cites. */
export function joinGuide(
  id: string,
  { page, body }: { page: GuidePage; body: string },
  facts: ReadonlyMap<string, CitedFact>,
  caseStudies: readonly CaseStudy[],
  kinds: readonly KindOfPractice[],
): Guide {
  const factOf = (reference: string) => found(facts.get(reference), 'fact', reference);
  return {
    id,
    path: guidePath(id),
    page,
    caseStudies: page.case_studies.map((name) =>
      found(
        caseStudies.find((caseStudy) => caseStudy.id === name),
        'case study',
        name,
      ),
    ),
    kinds: page.kinds.map((name) =>
      found(
        kinds.find(({ term }) => term.id === name),
        'kind',
        name,
      ),
    ),
    ...borrowingPage(body, factOf),
    fact: factOf,
  };
}
