import type { AreaWithLike } from './areas-with-like.ts';
import { element } from './build-element.ts';
import type { SearchParts } from './find-pages.ts';
import type { NamedThings } from './named-things.ts';
import { openPagefind } from './pagefind-index.ts';
import { searchFiles } from './search-files.ts';
import { createVocabulary } from './vocabulary.ts';

/** What the page needs of the site: the parts of a search, and the areas to offer beside it. */
export interface PageParts extends SearchParts {
  areas: readonly AreaWithLike[];
}

/** Loads all that a search needs, once it is wanted. Without the lists of words it still searches. */
export async function loadParts(offered: SearchParts['offered']): Promise<PageParts> {
  // Pagefind asks for its files one after another, and for a fresh entry file each time it is opened.
  const metaCacheTag = String(performance.timeOrigin);
  preload(`${searchFiles.entry}?ts=${metaCacheTag}`);
  preload(searchFiles.engine);
  const [index, names, words, areas] = await Promise.all([
    openPagefind(searchFiles.pagefind, { metaCacheTag }),
    read(searchFiles.names, async (response) => (await response.json()) as string[][]),
    read(searchFiles.words, async (response) => (await response.text()).split('\n')),
    read(searchFiles.areas, async (response) => (await response.json()) as AreaWithLike[]),
  ]);
  return { index, offered, areas, vocabulary: createVocabulary({ names, words }) };
}

/** Loads what may be looked for by name; nothing where it cannot be had. */
export const loadThings = (): Promise<NamedThings> =>
  read(searchFiles.things, async (response) => (await response.json()) as NamedThings[number][]);

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
