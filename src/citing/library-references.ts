import type { CaseStudy } from '../domain/case-study.ts';
import { citablePage, type CitablePage } from '../domain/citable-page.ts';
import { worksBehind } from '../domain/cited-works.ts';
import type { Library } from '../domain/library.ts';
import { type CslItem, pageItem, sourceItem } from './csl-item.ts';

/** The page of a case study as something to cite, with the words of its terms. */
export function citableCaseStudy({ page, path, terms }: CaseStudy, site: Library['site']): CitablePage {
  const keywords = [...terms.kind, ...terms.substance, ...terms.problem].map(({ label }) => label);
  return citablePage(page, path, site, [...new Set(keywords)]);
}

/** The references of a case study: its evaluations, its other sources, then our page. */
export const caseStudyItems = (caseStudy: CaseStudy, { sources, site }: Library): CslItem[] => [
  ...worksBehind(caseStudy, sources).map(sourceItem),
  pageItem(citableCaseStudy(caseStudy, site)),
];

/** Every source of the library, then every page of ours that draws on them. */
export function libraryItems({ sources, caseStudies, guides, contexts, kinds, site }: Library): CslItem[] {
  const pages = [
    ...caseStudies.map((caseStudy) => citableCaseStudy(caseStudy, site)),
    ...[...guides, ...contexts].map(({ page, path }) => citablePage(page, path, site)),
    ...kinds.map(({ term, path }) => citableKind(term, path, site)),
  ];
  return [...sources.map(sourceItem), ...pages.map(pageItem)];
}

/** The page of a kind of practice. It keeps no list of changes, so its version is that of the edition. */
export const citableKind = (
  { label, definition }: { label: string; definition: string },
  path: string,
  site: Library['site'],
): CitablePage => citablePage({ title: label, summary: definition }, path, site);
