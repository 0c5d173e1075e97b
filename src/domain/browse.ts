import type { Term } from '../schema/term.ts';
import type { CaseStudy, CaseStudyTermList } from './case-study.ts';

/** A term with the case studies that carry it. */
export interface TermInUse {
  term: Term;
  caseStudies: readonly CaseStudy[];
}

/** The terms of a list that some case study carries, in the order of the list. */
export function caseStudiesByTerm(
  caseStudies: readonly CaseStudy[],
  list: CaseStudyTermList,
  terms: readonly Term[],
): TermInUse[] {
  return terms
    .map((term) => ({
      term,
      caseStudies: caseStudies.filter((caseStudy) => caseStudy.terms[list].some(({ id }) => id === term.id)),
    }))
    .filter((inUse) => inUse.caseStudies.length > 0);
}

/** The case studies of a police force area. */
export function caseStudiesOfArea(caseStudies: readonly CaseStudy[], areaId: string): CaseStudy[] {
  return caseStudies.filter((caseStudy) => caseStudy.areas.some(({ id }) => id === areaId));
}
