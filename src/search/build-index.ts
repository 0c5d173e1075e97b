import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

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
        try {
          // Pagefind keeps an index for each language of a page; every page here is en-GB, and the
          // forced "en" keeps records added by hand in the same index.
          const { index, errors } = await createIndex({ forceLanguage: 'en' });
          stopOn(errors);
          if (index === undefined) throw new Error('Pagefind returned no index.');
          const added = await index.addDirectory({ path: site });
          stopOn(added.errors);
          stopOn((await index.writeFiles({ outputPath: `${site}pagefind` })).errors);
          logger.info(`${added.page_count} pages indexed for search`);
        } finally {
          await close();
        }
      },
    },
  };
}
