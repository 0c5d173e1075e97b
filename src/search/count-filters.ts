import { searchFilters, type SearchFilter } from '../domain/search-filters.ts';
import type { SearchState } from './address-state.ts';

/** The pages that each value of each filter holds, by the page's id. */
export type Membership = Readonly<Record<SearchFilter, ReadonlyMap<string, ReadonlySet<string>>>>;

type Chosen = SearchState['filters'];

/** Whether the chosen values let a page through: any value of each filter, and every filter; one may be passed over. */
export function passesFilters(
  id: string,
  chosen: Chosen,
  membership: Membership,
  except?: SearchFilter,
): boolean {
  return searchFilters.every(
    (filter) =>
      filter === except ||
      chosen[filter].length === 0 ||
      chosen[filter].some((value) => membership[filter].get(value)?.has(id) === true),
  );
}

/**
 * How many pages each value would show if it were chosen beside what is chosen in the other filters.
 * @param find the ids of the pages that match the words and that the filters let through
 */
export function countFilters(
  chosen: Chosen,
  membership: Membership,
  find: (isAllowed: (id: string) => boolean) => readonly string[],
): Record<SearchFilter, ReadonlyMap<string, number>> {
  const count = (filter: SearchFilter): ReadonlyMap<string, number> => {
    const ids = find((id) => passesFilters(id, chosen, membership, filter));
    return new Map(
      [...membership[filter]].map(([value, members]) => [value, ids.filter((id) => members.has(id)).length]),
    );
  };
  return Object.fromEntries(searchFilters.map((filter) => [filter, count(filter)])) as Record<
    SearchFilter,
    ReadonlyMap<string, number>
  >;
}
