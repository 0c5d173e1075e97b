import { paths } from '../domain/paths.ts';
import { chosenCount, type SearchState } from './address-state.ts';
import type { SearchParts, SearchResult } from './find-pages.ts';
import type { PageRecord } from './page-record.ts';
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
  const found = whole.flatMap(({ id }) => records.pages.find((page) => page.id === id) ?? []);
  return caseStudiesFirst(found).map((record) => {
    const page = { url: record.url, meta: record.meta, opening: '', places: [] };
    return { id: record.id, asked: [], without: [], page: () => Promise.resolve(page) };
  });
}

/** Readers come for case studies; names alone put the words of lists as high. */
function caseStudiesFirst(found: readonly PageRecord[]): PageRecord[] {
  const isCaseStudy = ({ url }: PageRecord): boolean => url.startsWith(paths.caseStudies);
  return [...found.filter(isCaseStudy), ...found.filter((record) => !isCaseStudy(record))];
}
