import { paths } from '../domain/paths.ts';
import { searchFilters, type SearchFilter } from '../domain/search-filters.ts';
import { searchSorts, type SearchSort } from '../domain/search-sorts.ts';

/** What is being looked for. The address of the page holds all of it. */
export interface SearchState {
  q: string;
  /** Values chosen in each filter; any of them will do. */
  filters: Readonly<Record<SearchFilter, readonly string[]>>;
  /** What comes first. */
  sort: SearchSort;
}

/** Longer than any question; what comes after it in an address is left out. */
const longestQuery = 200;

/**
 * Reads the state from the query part of an address.
 * @param isOffered whether a filter has the value; others are passed over, so that an old link still finds something
 */
export function readAddress(
  query: string,
  isOffered: (filter: SearchFilter, value: string) => boolean,
): SearchState {
  const parameters = new URLSearchParams(query);
  const chosen = (filter: SearchFilter): string[] =>
    [...new Set(parameters.getAll(filter))].filter((value) => isOffered(filter, value));
  return {
    q: (parameters.get('q') ?? '').trim().slice(0, longestQuery),
    filters: Object.fromEntries(searchFilters.map((filter) => [filter, chosen(filter)])) as Record<
      SearchFilter,
      string[]
    >,
    sort: readSort(parameters.get('sort')),
  };
}

/** An order as it is written in an address or a form; the usual one where it is none. */
export const readSort = (value: string | null): SearchSort =>
  searchSorts.find(({ name }) => name === value)?.name ?? usualSort;

/** The order where none is chosen. */
export const usualSort: SearchSort = searchSorts[0].name;

/** The address of a state: the same state always has the same one. */
export function writeAddress({ q, filters, sort }: SearchState): string {
  const pairs = searchFilters.flatMap((filter) => filters[filter].map((value) => [filter, value]));
  const sorted = sort === usualSort ? [] : [['sort', sort]];
  const query = new URLSearchParams([...(q === '' ? [] : [['q', q]]), ...pairs, ...sorted]).toString();
  return query === '' ? paths.search : `${paths.search}?${query}`;
}

/** No value chosen in any filter. */
export const noFilters: SearchState['filters'] = {
  problem: [],
  kind: [],
  population: [],
  substance: [],
  area: [],
  tested: [],
};

/** How many values are chosen in all filters together. */
export const chosenCount = ({ filters }: Pick<SearchState, 'filters'>): number =>
  searchFilters.reduce((sum, filter) => sum + filters[filter].length, 0);

/** Whether there is nothing to look for. An order asks for all case studies in it. */
export const isEmpty = (state: SearchState): boolean =>
  state.q === '' && chosenCount(state) === 0 && state.sort === usualSort;
