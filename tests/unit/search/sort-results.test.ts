import { describe, expect, test } from 'vitest';
import type { SearchResult } from '../../../src/search/find-pages.ts';
import { sortResults } from '../../../src/search/sort-results.ts';

const results = (ids: string): SearchResult[] => [...ids].map((id) => ({ id })) as unknown as SearchResult[];
const index = {
  caseStudies: async () =>
    [...'cab'].map((id) => ({ id, score: 0, page: () => Promise.reject(new Error()) })),
  members: async (_: string, level: string) => new Set({ '4': 'b', '1': 'ac' }[level] ?? ''),
};
const sorted = async (sort: 'relevance' | 'newest' | 'strongest', whole: string, partial = '') => {
  const found = await sortResults({ whole: results(whole), partial: results(partial) }, sort, index);
  return [found.whole, found.partial].map((of) => of.map(({ id }) => id).join('')).join(' ');
};

describe('what was found', () => {
  test('stays in its order where the best match is to come first', async () => {
    expect(await sorted('relevance', 'xabc')).toBe('xabc ');
  });

  test('can begin with the newest evidence; what has none comes last and is not lost', async () => {
    expect(await sorted('newest', 'xabcy')).toBe('cabxy ');
  });

  test('can begin with the strongest test; of equals the better match comes first', async () => {
    expect(await sorted('strongest', 'xacb')).toBe('bacx ');
    expect(await sorted('strongest', 'xcab')).toBe('bcax ');
  });

  test('keeps pages with all of the words before those with some', async () => {
    expect(await sorted('newest', 'b', 'ac')).toBe('b ca');
  });
});
