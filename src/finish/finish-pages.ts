import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dropSearchMarks } from './drop-search-marks.ts';
import { ownPolicy } from './own-policy.ts';

/** Takes from each built page what no reader's browser needs. Runs after the search index is made. */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = globSync('**/*.html', { cwd: site });
        let saved = 0;
        for (const file of files) {
          const html = await readFile(join(site, file), 'utf8');
          const finished = ownPolicy(dropSearchMarks(html));
          saved += html.length - finished.length;
          await writeFile(join(site, file), finished);
        }
        logger.info(`${files.length} pages lightened by ${Math.round(saved / files.length)} characters each`);
      },
    },
  };
}
