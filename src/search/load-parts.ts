import { element } from './build-element.ts';
import type { SearchParts } from './find-pages.ts';
import { openPagefind } from './pagefind-index.ts';
import { searchFiles } from './search-files.ts';
import { createVocabulary } from './vocabulary.ts';

/** Loads all that a search needs, once it is wanted. Without the lists of words it still searches. */
export async function loadParts(offered: SearchParts['offered']): Promise<SearchParts> {
  // Pagefind asks for its files one after another, and for a fresh entry file each time it is opened.
  const metaCacheTag = String(performance.timeOrigin);
  preload(`${searchFiles.entry}?ts=${metaCacheTag}`);
  preload(searchFiles.engine);
  const [index, names, words] = await Promise.all([
    openPagefind(searchFiles.pagefind, { metaCacheTag }),
    read(searchFiles.names, async (response) => (await response.json()) as string[][]),
    read(searchFiles.words, async (response) => (await response.text()).split('\n')),
  ]);
  return { index, offered, vocabulary: createVocabulary({ names, words }) };
}

function preload(href: string): void {
  document.head.append(element('link', { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href }));
}

async function read<T>(address: string, take: (response: Response) => Promise<T[]>): Promise<T[]> {
  try {
    const response = await fetch(address);
    return response.ok ? await take(response) : [];
  } catch {
    return [];
  }
}
