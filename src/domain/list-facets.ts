import { caseStudiesByTerm } from './browse.ts';
import type { CaseStudy } from './case-study.ts';
import type { Library } from './library.ts';
import { byFacet, listFacets, type ListFacet, type ListedCaseStudy } from './list-state.ts';
import { areaPath, paths, termFolders, termListPath, termPath, type BrowsedList } from './paths.ts';
import { filterGroups, filterValues } from './search-filters.ts';

/** One facet of the list of case studies, with every value that some case study has. */
export interface Facet {
  name: ListFacet;
  legend: string;
  /** The page that lists its values. */
  path: string;
  options: readonly FacetOption[];
}

export interface FacetOption {
  value: string;
  label: string;
  count: number;
  /** The page of the case studies with this value; a whole country has none. */
  path: string | undefined;
}

const isBrowsed = (facet: ListFacet): facet is BrowsedList => facet in termFolders;

/** All facets, in the order of `listFacets`. */
export function facetsOf(library: Library): Facet[] {
  const { caseStudies, areas, terms } = library;
  const groups = [
    ...filterGroups(library),
    {
      name: 'stage' as const,
      legend: terms.stage.label,
      options: caseStudiesByTerm(caseStudies, 'stage', terms.stage.terms).map(
        ({ term, caseStudies: found }) => ({
          value: term.id,
          label: term.label,
          count: found.length,
        }),
      ),
    },
  ];
  const pathOf = (facet: ListFacet, value: string): string | undefined => {
    if (isBrowsed(facet)) return termPath(facet, value);
    if (facet === 'tested') return `${paths.evidence}#level-${value}`;
    return areas.some(({ id }) => id === value) ? areaPath(value) : undefined;
  };
  return listFacets.flatMap((facet) =>
    groups
      .filter(({ name }) => name === facet)
      .map(({ legend, options }) => ({
        name: facet,
        legend,
        path: isBrowsed(facet) ? termListPath(facet) : facet === 'tested' ? paths.evidence : paths.areas,
        options: options.map((option) => ({ ...option, path: pathOf(facet, option.value) })),
      })),
  );
}

/** What filtering and sorting need of a case study. */
export function listed(caseStudy: CaseStudy): ListedCaseStudy {
  const values = { ...filterValues(caseStudy), stage: caseStudy.terms.stage.map(({ id }) => id) };
  const filed = Object.values(byFacet((facet) => values[facet].map((value) => `${facet}:${value}`))).flat();
  return {
    filed: new Set(filed),
    level: caseStudy.evidence.level,
    started: caseStudy.page.started ?? '',
  };
}
