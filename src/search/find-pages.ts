import { searchFilters, type SearchFilter } from '../domain/search-filters.ts';
import type { SearchState } from './address-state.ts';
import { countFilters, passesFilters, type Membership } from './count-filters.ts';
import { gatherPostings } from './gather-postings.ts';
import { planQuery, type QueryPlan } from './plan-query.ts';
import { enough, rankPages, type Posting, type RankedPage, type Ranking } from './rank-pages.ts';
import type { RecordIndex } from './record-index.ts';
import type { FoundPage, SearchIndex } from './search-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A page to show, still to be loaded. */
export interface SearchResult {
  id: string;
  /** What was looked up and found on the page. */
  asked: readonly string[];
  /** Words of the query that the page does not have, as typed. */
  without: readonly string[];
  page(): Promise<FoundPage>;
}

/** All that a search found. */
export interface SearchOutcome {
  /** Pages with all of the words. */
  whole: readonly SearchResult[];
  /** Pages with some of the words. */
  partial: readonly SearchResult[];
  corrections: QueryPlan['corrections'];
  /** What was searched for as well: other names and other words for the same. */
  also: readonly string[];
  /** Words that are on no page, as typed. */
  nowhere: readonly string[];
  /** How many pages each value of each filter would show. */
  counts(): Promise<Record<SearchFilter, ReadonlyMap<string, number>>>;
}

/** The parts that a search is made of; each is had once and used for every search. */
export interface SearchParts {
  index: SearchIndex;
  vocabulary: Vocabulary;
  /** What pages are called. */
  records: RecordIndex;
  /** The values that each filter offers. */
  offered: Readonly<Record<SearchFilter, readonly string[]>>;
}

/** Looks for what the state asks. An empty query finds all case studies that the filters let through. */
export async function findPages(
  { q, filters }: Pick<SearchState, 'q' | 'filters'>,
  parts: SearchParts,
): Promise<SearchOutcome> {
  const index = rememberingIndex(parts.index);
  const chosen = await membership(index, filters);
  const passes: Filter = (id) => passesFilters(id, filters, chosen);
  const counting = (find: (isAllowed: Filter) => readonly string[]) => async () =>
    countFilters(filters, await membership(index, parts.offered), find);
  if (q === '') {
    const all = await index.caseStudies('title');
    return {
      whole: all.filter(({ id }) => passes(id)).map(({ id, page }) => ({ id, page, asked: [], without: [] })),
      partial: [],
      corrections: [],
      also: [],
      nowhere: [],
      counts: counting((isAllowed) => all.map(({ id }) => id).filter(isAllowed)),
    };
  }
  const plan = planQuery(q, parts.vocabulary);
  const setting = {
    wordCount: plan.words.length,
    pageCount: parts.records.pages.length || (await index.size()),
    standing: parts.records.standing,
  };
  const named = parts.records.match(plan);
  const rank = (postings: readonly Posting[], isAllowed: Filter): Ranking =>
    rankPages({ postings, named }, setting, isAllowed);
  const postings = await gatherPostings(plan, index, (found) => rank(found, passes).whole.length >= enough);
  const { whole, partial, nowhere } = rank(postings, passes);
  const typed = (words: readonly number[]): string[] => words.map((word) => plan.words[word]?.typed ?? '');
  const result = ({ id, lookUps, without }: RankedPage): SearchResult => ({
    id,
    asked: lookUps.map((lookUp) => lookUp.replaceAll('"', '')),
    without: typed(without),
    page: () => pageWith(id, lookUps, index),
  });
  return {
    whole: whole.map(result),
    partial: partial.map(result),
    corrections: plan.corrections,
    also: alsoFound(plan, postings, parts.records),
    nowhere: [...plan.unknown, ...typed(nowhere)],
    counts: counting((isAllowed) => {
      const ranking = rank(postings, isAllowed);
      return [...ranking.whole, ...ranking.partial].map(({ id }) => id);
    }),
  };
}

/** The other words that some page is called or says. */
function alsoFound(
  { expansions }: QueryPlan,
  postings: readonly Posting[],
  records: Pick<RecordIndex, 'holds'>,
): string[] {
  const inText = new Set(postings.flatMap(({ lookUp, scores }) => (scores.size > 0 ? [lookUp] : [])));
  const others = expansions.filter(
    ({ worth, lookUp }) => worth < 1 && (inText.has(lookUp) || records.holds(lookUp)),
  );
  return [...new Set(others.map(({ lookUp }) => lookUp.replaceAll('"', '')))];
}

type Filter = (id: string) => boolean;

/**
 * Loads a page with all places where it holds what was looked up, whatever its words were found as. Of a
 * page that only its names led to, the index has no place to show: it is loaded by any of its words.
 */
async function pageWith(id: string, lookUps: readonly string[], index: SearchIndex): Promise<FoundPage> {
  const [only] = lookUps;
  const together = lookUps.length === 1 && only !== undefined ? only : lookUps.join(' ').replaceAll('"', '');
  const hit =
    lookUps.length === 0
      ? await index.page(id)
      : ((await index.lookUp(together)).find((one) => one.id === id) ?? (await index.page(id)));
  if (hit === undefined) throw new Error(`The index has no page ${id}.`);
  return hit.page();
}

/** Asks the index only once for the same words: many results are found by the same. */
function rememberingIndex(index: SearchIndex): SearchIndex {
  const asked = new Map<string, ReturnType<SearchIndex['lookUp']>>();
  return {
    ...index,
    lookUp(words) {
      const hits = asked.get(words) ?? index.lookUp(words);
      asked.set(words, hits);
      return hits;
    },
  };
}

async function membership(
  index: SearchIndex,
  values: Readonly<Record<SearchFilter, readonly string[]>>,
): Promise<Membership> {
  const ofFilter = async (filter: SearchFilter) =>
    new Map(
      await Promise.all(
        values[filter].map(async (value) => [value, await index.members(filter, value)] as const),
      ),
    );
  const pairs = await Promise.all(
    searchFilters.map(async (filter) => [filter, await ofFilter(filter)] as const),
  );
  return Object.fromEntries(pairs) as unknown as Membership;
}
