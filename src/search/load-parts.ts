import type { SearchParts } from './find-pages.ts';
import { openPagefind } from './pagefind-index.ts';
import { searchFiles } from './search-files.ts';
import { createVocabulary } from './vocabulary.ts';

/** Loads all that a search needs, once it is wanted. Without the lists of words it still searches. */
export async function loadParts(offered: SearchParts['offered']): Promise<SearchParts> {
  const [index, names, words] = await Promise.all([
    openPagefind(searchFiles.pagefind),
    read(searchFiles.names, async (response) => (await response.json()) as string[][]),
    read(searchFiles.words, async (response) => (await response.text()).split('\n')),
  ]);
  return { index, offered, vocabulary: createVocabulary({ names, words }) };
}

async function read<T>(address: string, take: (response: Response) => Promise<T[]>): Promise<T[]> {
  try {
    const response = await fetch(address);
    return response.ok ? await take(response) : [];
  } catch {
    return [];
  }
}
