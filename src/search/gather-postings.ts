import type { QueryPlan } from './plan-query.ts';
import type { Posting } from './rank-pages.ts';
import type { SearchIndex } from './search-index.ts';

/** Other names count for less than what the reader typed. */
const worthOfOtherNames = 0.6;

/** Asks for each word, and for other names only where the words do not find enough: each may cost a request. */
export async function gatherPostings(
  { words, expansions }: QueryPlan,
  index: SearchIndex,
  isEnough: (postings: readonly Posting[]) => boolean,
): Promise<readonly Posting[]> {
  const lookUpAll = (
    wanted: readonly Pick<Posting, 'covers' | 'lookUp'>[],
    worth: number,
  ): Promise<Posting[]> =>
    Promise.all(
      wanted.map(async ({ covers, lookUp }) => ({
        covers,
        lookUp,
        worth,
        scores: new Map((await index.lookUp(lookUp)).map(({ id, score }) => [id, score])),
      })),
    );
  const own = words.map(({ lookUp }, word) => ({ covers: [word], lookUp }));
  const found = await lookUpAll([...own, ...expansions.filter(({ same }) => same)], 1);
  const names = expansions.filter(({ same }) => !same);
  if (names.length === 0 || isEnough(found)) return found;
  return [...found, ...(await lookUpAll(names, worthOfOtherNames))];
}
