import type { SearchSort } from '../domain/search-sorts.ts';
import type { SearchOutcome, SearchResult } from './find-pages.ts';
import type { SearchIndex } from './search-index.ts';

/** Puts the ids of pages in an order; pages that it says nothing of come last. */
type Place = (id: string) => number;

/**
 * What was found, in another order; of pages with equal tests, the better match comes first.
 * Only what was found is put in order: the index's own sorting leaves out pages that have no date.
 */
export async function sortResults<Outcome extends Pick<SearchOutcome, 'whole' | 'partial'>>(
  outcome: Outcome,
  sort: SearchSort,
  index: Pick<SearchIndex, 'caseStudies' | 'members'>,
): Promise<Outcome> {
  if (sort === 'relevance') return outcome;
  const place = await (sort === 'newest' ? byNewest(index) : byStrongest(index));
  const sorted = (results: readonly SearchResult[]): SearchResult[] =>
    results.toSorted((a, b) => place(a.id) - place(b.id));
  return { ...outcome, whole: sorted(outcome.whole), partial: sorted(outcome.partial) };
}

const last = Number.MAX_SAFE_INTEGER;

async function byNewest(index: Pick<SearchIndex, 'caseStudies'>): Promise<Place> {
  const order = new Map((await index.caseStudies('newest')).map(({ id }, at) => [id, at]));
  return (id) => order.get(id) ?? last;
}

/** The steps of evidence, the highest first. */
const levels = ['4', '3', '2', '1', '0'] as const;

async function byStrongest(index: Pick<SearchIndex, 'members'>): Promise<Place> {
  const members = await Promise.all(levels.map((level) => index.members('tested', level)));
  return (id) => {
    const at = members.findIndex((ids) => ids.has(id));
    return at === -1 ? last : at;
  };
}
