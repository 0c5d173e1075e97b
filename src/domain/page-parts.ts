import type { CaseStudy } from './case-study.ts';

/** A part of the case study page after the story, as the contents list names it. */
export interface PagePart {
  anchor: string;
  title: string;
}

/** Whether anything is known of the same kind of work elsewhere. */
export const hasKindResearch = (caseStudy: CaseStudy): boolean =>
  caseStudy.kindEvaluations.length > 0 || caseStudy.kinds.some(({ research }) => research !== undefined);

/** The parts that a case study has, in the order of the page. */
export function pageParts(caseStudy: CaseStudy): PagePart[] {
  const parts: [has: boolean, part: PagePart][] = [
    [caseStudy.disputes.length > 0, { anchor: 'figures-in-circulation', title: 'Figures in circulation' }],
    [caseStudy.safeToSay !== undefined, { anchor: 'safe-to-say', title: 'Safe to say' }],
    [caseStudy.relatives.length > 0, { anchor: 'family-tree', title: 'Family tree' }],
    [
      caseStudy.kindEvaluations.length > 0,
      { anchor: 'this-kind-of-work', title: 'Research on this kind of work' },
    ],
    [true, { anchor: 'every-fact', title: `Every fact (${caseStudy.facts.length})` }],
    [true, { anchor: 'sources', title: `Sources (${caseStudy.sources.length})` }],
    [true, { anchor: 'cite-this-page', title: 'Cite this page' }],
  ];
  return parts.filter(([has]) => has).map(([, part]) => part);
}
