import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { pageWords } from './page-words.ts';
import { searchFiles } from './search-files.ts';

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
        const { pages, words } = await writeWords(site);
        logger.info(`${pages} pages and ${words} words indexed for search`);
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
    stopOn((await index.writeFiles({ outputPath: join(site, 'pagefind') })).errors);
  } finally {
    await close();
  }
}

/** More words than a phone should fetch; the rarest give way. */
const mostWords = 20_000;

/** Writes the list of words that the planner tells misspelt ones by: Pagefind cannot be asked for its own. */
async function writeWords(site: string): Promise<{ pages: number; words: number }> {
  const pagesOf = new Map<string, number>();
  let pages = 0;
  for (const file of globSync('**/*.html', { cwd: site })) {
    const words = pageWords(await readFile(join(site, file), 'utf8'));
    if (words.size > 0) pages += 1;
    for (const word of words) pagesOf.set(word, (pagesOf.get(word) ?? 0) + 1);
  }
  const words = [...pagesOf]
    .sort(([a, on], [b, other]) => other - on || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word)
    .sort();
  await writeFile(join(site, searchFiles.words), words.join('\n'));
  return { pages, words: words.length };
}
