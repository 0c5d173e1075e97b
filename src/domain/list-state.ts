/** The facets by which the list of case studies is narrowed down: their names in the address. */
export const listFacets = ['problem', 'kind', 'population', 'stage', 'substance', 'area', 'tested'] as const;
export type ListFacet = (typeof listFacets)[number];

/** The orders in which the list can stand, the first without being asked for. */
export const listSorts = ['name', 'strength', 'newest'] as const;
export type ListSort = (typeof listSorts)[number];

/** What of the list is shown, and in which order. The address of the page holds all of it. */
export interface ListState {
  /** Values chosen in each facet; any of them will do. */
  chosen: Readonly<Record<ListFacet, readonly string[]>>;
  sort: ListSort;
}

/** What filtering and sorting need of a case study. */
export interface ListedCaseStudy {
  /** What it is filed under: "problem:street-drinking". */
  filed: ReadonlySet<string>;
  level: number;
  /** The day, month or year in which it started; empty where that is not known. */
  started: string;
}

/**
 * Reads the state from the query part of an address.
 * @param isOffered whether a facet has the value; others are passed over, so that an old link still shows something
 */
export function readListAddress(
  query: string,
  isOffered: (facet: ListFacet, value: string) => boolean,
): ListState {
  const parameters = new URLSearchParams(query);
  return {
    chosen: byFacet((facet) =>
      [...new Set(parameters.getAll(facet))].filter((value) => isOffered(facet, value)),
    ),
    sort: listSorts.find((sort) => sort === parameters.get('sort')) ?? 'name',
  };
}

/**
 * The address of a state: the same state always has the same one.
 * @param path of the page that shows the list
 */
export function writeListAddress({ chosen, sort }: ListState, path: string): string {
  const pairs = listFacets.flatMap((facet) => chosen[facet].map((value) => [facet, value]));
  const query = new URLSearchParams([...pairs, ...(sort === 'name' ? [] : [['sort', sort]])]).toString();
  return query === '' ? path : `${path}?${query}`;
}

/** One thing for each facet. */
export const byFacet = <T>(of: (facet: ListFacet) => T): Record<ListFacet, T> =>
  Object.fromEntries(listFacets.map((facet) => [facet, of(facet)])) as Record<ListFacet, T>;

/** Whether the chosen values let a case study through: any value of each facet, and every facet but `except`. */
export const isListed = (
  { filed }: Pick<ListedCaseStudy, 'filed'>,
  chosen: ListState['chosen'],
  except?: ListFacet,
): boolean =>
  listFacets.every(
    (facet) =>
      facet === except ||
      chosen[facet].length === 0 ||
      chosen[facet].some((value) => filed.has(`${facet}:${value}`)),
  );

/** Puts case studies that stand by name into another order; those that are equal in it stay by name. */
export function sortListed<T extends ListedCaseStudy>(byName: readonly T[], sort: ListSort): T[] {
  if (sort === 'strength') return byName.toSorted((a, b) => b.level - a.level);
  // What has no known start comes last: an empty text is before any date.
  if (sort === 'newest') return byName.toSorted((a, b) => compareText(b.started, a.started));
  return [...byName];
}

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** How many are shown, for the eye and for a screen reader. */
export function listStatus(shown: number, all: number): string {
  if (shown === all) return `All ${all} case studies.`;
  if (shown === 0) return `None of the ${all} case studies fits all of these. Take one away.`;
  return `${shown} of ${all} case studies.`;
}
