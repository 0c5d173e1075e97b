import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteFolder } from './built-site.ts';

/** The part of Pagefind's own module that is used here. */
interface Pagefind {
  options(options: { basePath: string; noWorker: boolean }): Promise<void>;
  search(query: string | null): Promise<{ results: ReadonlyArray<{ data(): Promise<{ url: string }> }> }>;
}

const host = 'http://index.test';

/** The addresses of all pages in the search index of the built site, read with Pagefind's own module and no browser. */
export async function indexedAddresses(): Promise<string[]> {
  const fetchElsewhere = globalThis.fetch;
  globalThis.fetch = async (input) => {
    const { pathname } = new URL(String(input instanceof Request ? input.url : input), host);
    return new Response(new Uint8Array(readFileSync(join(siteFolder, decodeURIComponent(pathname)))));
  };
  try {
    const module = pathToFileURL(join(siteFolder, 'pagefind/pagefind.js')).href;
    const pagefind = (await import(/* @vite-ignore */ module)) as Pagefind;
    await pagefind.options({ basePath: `${host}/pagefind/`, noWorker: true });
    const { results } = await pagefind.search(null);
    const pages = await Promise.all(results.map((result) => result.data()));
    return pages.map(({ url }) => new URL(url, host).pathname);
  } finally {
    globalThis.fetch = fetchElsewhere;
  }
}
