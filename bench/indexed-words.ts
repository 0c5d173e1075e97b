import { join } from 'node:path';
import { readFragments } from '../src/search/read-fragments.ts';

/** How much text a site's search index holds. */
export interface IndexedWords {
  pages: number;
  words: number;
}

/** Counts the words of a built site's index, to see that two sites hold the same. */
export async function indexedWords(site: string): Promise<IndexedWords> {
  const fragments = await readFragments(join(site, 'pagefind'));
  return {
    pages: fragments.length,
    words: fragments.reduce((sum, { content }) => sum + (content.match(/\S+/g)?.length ?? 0), 0),
  };
}
