import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { searchFilters, type SearchFilter } from '../../src/domain/search-filters.ts';
import type { SearchParts } from '../../src/search/find-pages.ts';
import { openPagefind } from '../../src/search/pagefind-index.ts';
import { searchFiles } from '../../src/search/search-files.ts';
import { unpackWords } from '../../src/search/word-list.ts';
import { createRecordIndex } from '../../src/search/record-index.ts';
import { type PackedRecords, unpackRecords } from '../../src/search/pack-records.ts';
import { createVocabulary } from '../../src/search/vocabulary.ts';
import { siteFolder } from './site/built-site.ts';

const host = 'http://index.test';
const read = (address: string): string => readFileSync(join(siteFolder, address), 'utf8');

/**
 * The search of the built site with the parts that the page gives it, read from its folder with no browser.
 * From then on, `fetch` reads the index from that folder too.
 */
export async function openBuiltSearch(): Promise<SearchParts> {
  const fetchElsewhere = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(String(input instanceof Request ? input.url : input), host);
    if (url.origin !== host) return fetchElsewhere(input, init);
    return new Response(new Uint8Array(readFileSync(join(siteFolder, decodeURIComponent(url.pathname)))));
  };
  return {
    index: await openPagefind(pathToFileURL(join(siteFolder, searchFiles.pagefind)).href, {
      basePath: `${host}/pagefind/`,
    }),
    vocabulary: createVocabulary({
      names: JSON.parse(read(searchFiles.names)) as string[][],
      words: unpackWords(read(searchFiles.words)),
    }),
    records: createRecordIndex(unpackRecords(JSON.parse(read(searchFiles.records)) as PackedRecords)),
    offered: Object.fromEntries(searchFilters.map((filter) => [filter, offeredOn(filter)])) as Record<
      SearchFilter,
      string[]
    >,
  };
}

/** The values of a filter on the built search page. */
function offeredOn(filter: SearchFilter): string[] {
  const boxes = read('search/index.html').matchAll(/<input[^>]*>/g);
  return [...boxes].flatMap(([box]) =>
    box.includes(`name="${filter}"`) ? (/value="([^"]*)"/.exec(box)?.[1] ?? []) : [],
  );
}
