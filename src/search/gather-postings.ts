import type { QueryPlan } from './plan-query.ts';
import type { Posting } from './rank-pages.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Asks the index for each word, and for other words only where these do not find enough: each may cost a
 * request, and what pages are called is known without one.
 */
export async function gatherPostings(
  { words, expansions }: Pick<QueryPlan, 'words' | 'expansions'>,
  index: SearchIndex,
  isEnough: (postings: readonly Posting[]) => boolean,
): Promise<readonly Posting[]> {
  const lookUpAll = (wanted: readonly Omit<Posting, 'scores'>[]): Promise<Posting[]> =>
    Promise.all(
      wanted.map(async ({ covers, lookUp, worth }) => ({
        covers,
        lookUp,
        worth,
        scores: new Map((await index.lookUp(lookUp)).map(({ id, score }) => [id, score])),
      })),
    );
  const own = words.map(({ lookUp }, word) => ({ covers: [word], lookUp, worth: 1 }));
  const found = await lookUpAll([...own, ...expansions.filter(({ worth }) => worth === 1)]);
  const others = expansions.filter(({ worth }) => worth < 1);
  if (others.length === 0 || isEnough(found)) return found;
  return [...found, ...(await lookUpAll(others))];
}
