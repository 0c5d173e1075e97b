import type { AreaWithLike } from './areas-with-like.ts';
import { element } from '../picking/build-element.ts';
import type { SearchParts } from './find-pages.ts';
import type { NamedThings } from './named-things.ts';
import { type PackedRecords, unpackRecords } from './pack-records.ts';
import { openPagefind } from './pagefind-index.ts';
import { createRecordIndex } from './record-index.ts';
import { searchFiles } from './search-files.ts';
import { createVocabulary } from './vocabulary.ts';
import { unpackWords } from './word-list.ts';

/** What the page needs of the site: the parts of a search, and the areas to offer beside it. */
export interface PageParts extends SearchParts {
  areas: readonly AreaWithLike[];
}

/** What a search knows without the index: enough for a first answer. */
export type SearchLists = Pick<SearchParts, 'vocabulary' | 'records'>;

/** Loads what a first answer needs, all at once. What cannot be had is left out: search does without it. */
export async function loadLists(): Promise<SearchLists> {
  const nothing: PackedRecords = { shared: [], pages: [] };
  const [names, words, records] = await Promise.all([
    read(searchFiles.names, async (response) => (await response.json()) as string[][], []),
    read(searchFiles.words, async (response) => unpackWords(await response.text()), []),
    read(searchFiles.records, async (response) => (await response.json()) as PackedRecords, nothing),
  ]);
  return {
    vocabulary: createVocabulary({ names, words }),
    records: createRecordIndex(unpackRecords(records)),
  };
}

/** Loads the rest of what a search needs. */
export async function loadParts(offered: SearchParts['offered'], known: SearchLists): Promise<PageParts> {
  // Pagefind asks for its files one after another, and for a fresh entry file each time it is opened.
  const metaCacheTag = String(performance.timeOrigin);
  preload(`${searchFiles.entry}?ts=${metaCacheTag}`);
  preload(searchFiles.engine);
  const [index, areas] = await Promise.all([
    openPagefind(searchFiles.pagefind, { metaCacheTag }),
    read(searchFiles.areas, async (response) => (await response.json()) as AreaWithLike[], []),
  ]);
  return { index, offered, areas, ...known };
}

/** Loads what may be looked for by name; nothing where it cannot be had. */
export const loadThings = (): Promise<NamedThings> =>
  read(searchFiles.things, async (response) => (await response.json()) as NamedThings[number][], []);

function preload(href: string): void {
  document.head.append(element('link', { rel: 'preload', as: 'fetch', crossorigin: 'anonymous', href }));
}

async function read<T>(address: string, take: (response: Response) => Promise<T>, without: T): Promise<T> {
  try {
    const response = await fetch(address);
    return response.ok ? await take(response) : without;
  } catch {
    return without;
  }
}
