import { whereItIs } from './at-a-glance.ts';
import type { CaseStudy } from './case-study.ts';
import { levelLabels } from './design-level.ts';
import type { Library } from './library.ts';

/** The filters of the search page: their names in the address and in the index. */
export const searchFilters = ['problem', 'kind', 'population', 'substance', 'area', 'tested'] as const;
export type SearchFilter = (typeof searchFilters)[number];

/** One filter as the page offers it: every value that some case study has. */
export interface FilterGroup {
  name: SearchFilter;
  legend: string;
  options: readonly { value: string; label: string; count: number }[];
}

/** The values a case study is filed under: ids, because an address is for ever and a label is not. */
export function filterValues({ page, areas, terms, evidence }: CaseStudy): Record<SearchFilter, string[]> {
  const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);
  return {
    problem: ids(terms.problem),
    kind: ids(terms.kind),
    population: ids(terms.population),
    substance: ids(terms.substance),
    area: page.scope === undefined ? ids(areas) : [page.scope],
    tested: [String(evidence.level)],
  };
}

/** All filters with their values; those of terms and places with the most case studies first. */
export function filterGroups({ areas, caseStudies, terms }: Library): FilterGroup[] {
  const filed = caseStudies.map(filterValues);
  const count = (name: SearchFilter, value: string): number =>
    filed.filter((values) => values[name].includes(value)).length;
  const group = (name: SearchFilter, legend: string, labels: ReadonlyMap<string, string>): FilterGroup => ({
    name,
    legend,
    options: [...labels]
      .map(([value, label]) => ({ value, label, count: count(name, value) }))
      .filter((option) => option.count > 0),
  });
  const ofTerms = (name: Exclude<SearchFilter, 'area' | 'tested'>): FilterGroup => {
    const { label, terms: all } = terms[name];
    const { options, ...rest } = group(name, label, new Map(all.map((term) => [term.id, term.label])));
    return { ...rest, options: options.toSorted((a, b) => b.count - a.count) };
  };
  const places = [
    ...areas.map(({ id, name }) => [id, name] as const),
    ...caseStudies.flatMap((caseStudy) => {
      const { scope } = caseStudy.page;
      return scope === undefined ? [] : [[scope, whereItIs(caseStudy)] as const];
    }),
  ];
  const levels = [4, 3, 2, 1, 0] as const;
  return [
    ofTerms('problem'),
    ofTerms('kind'),
    ofTerms('population'),
    ofTerms('substance'),
    group('area', 'Area', new Map(places)),
    group('tested', 'How it was tested', new Map(levels.map((level) => [String(level), levelLabels[level]]))),
  ];
}
