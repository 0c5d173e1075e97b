import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { paths } from '../domain/paths.ts';
import { packRecords } from './pack-records.ts';
import { pageEntries } from './page-entries.ts';
import { pageWords } from './page-words.ts';
import { type Fragment, readFragments } from './read-fragments.ts';
import { searchFiles } from './search-files.ts';
import { packWords } from './word-list.ts';

/** Throws what Pagefind reports instead of letting a site go out without search. */
function stopOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not build the index: ${errors.join('; ')}`);
}

/** Builds the search index over the finished pages. A build without an index fails. */
export function buildSearchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        await writeIndex(site);
        const fragments = await readFragments(join(site, 'pagefind'));
        await writeFile(join(site, searchFiles.records), JSON.stringify(packRecords(fragments)));
        const words = commonestWords(fragments);
        await writeFile(join(site, searchFiles.words), packWords(words));
        logger.info(`${fragments.length} pages and ${words.length} words indexed for search`);
      },
    },
  };
}

/**
 * What is left out of a page's text: cards, which speak of other pages; the marks of citations and where
 * a fact is from, which would stand in the middle of excerpts; the name, which is searched as metadata.
 */
const notText = ['.card', '.cite', '.facts .from', 'h1[data-pagefind-meta]'];

async function writeIndex(site: string): Promise<void> {
  try {
    // Pagefind keeps an index for each language of a page; every page here is en-GB, and the
    // forced "en" keeps records added by hand in the same index.
    const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: notText });
    stopOn(errors);
    if (index === undefined) throw new Error('Pagefind returned no index.');
    stopOn((await index.addDirectory({ path: site })).errors);
    await addEntries(index, site, paths.glossary);
    stopOn((await index.writeFiles({ outputPath: join(site, 'pagefind') })).errors);
  } finally {
    await close();
  }
}

/** Adds each entry of a page as a result of its own, which leads to its place on the page. */
async function addEntries(index: PagefindIndex, site: string, path: string): Promise<void> {
  for (const { anchor, meta } of pageEntries(await readFile(join(site, path, 'index.html'), 'utf8'))) {
    const content = meta['summary'] ?? '';
    stopOn((await index.addCustomRecord({ url: `${path}#${anchor}`, content, language: 'en', meta })).errors);
  }
}

/** More words than a phone should fetch; the rarest give way. */
const mostWords = 20_000;

/** The words that the planner tells misspelt ones by: Pagefind cannot be asked for its own. */
function commonestWords(fragments: readonly Fragment[]): string[] {
  const pagesOf = new Map<string, number>();
  for (const word of fragments.flatMap((fragment) => [...pageWords(fragment)])) {
    pagesOf.set(word, (pagesOf.get(word) ?? 0) + 1);
  }
  return [...pagesOf]
    .sort(([a, on], [b, other]) => other - on || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word);
}
