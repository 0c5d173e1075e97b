import { chosenCount, type SearchState } from './address-state.ts';
import type { SearchParts, SearchResult } from './find-pages.ts';
import { planQuery } from './plan-query.ts';
import { rankPages } from './rank-pages.ts';

/**
 * The pages that are called what the query asks, told without the index: a first answer while that is
 * still on its way. They carry what a result shows of a page, but no places. None where filters are
 * chosen, because the index alone knows what is filed under them.
 */
export function firstPages(
  state: Pick<SearchState, 'q' | 'filters'>,
  { vocabulary, records }: Pick<SearchParts, 'vocabulary' | 'records'>,
): SearchResult[] {
  if (state.q === '' || chosenCount(state) > 0) return [];
  const plan = planQuery(state.q, vocabulary);
  const setting = {
    wordCount: plan.words.length,
    pageCount: records.pages.length,
    standing: records.standing,
  };
  const { whole } = rankPages({ postings: [], named: records.match(plan) }, setting, () => true);
  return whole.flatMap(({ id }) => {
    const record = records.pages.find((page) => page.id === id);
    if (record === undefined) return [];
    const page = { url: record.url, meta: record.meta, opening: '', places: [] };
    return { id, asked: [], without: [], page: () => Promise.resolve(page) };
  });
}
