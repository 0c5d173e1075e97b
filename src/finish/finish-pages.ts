import { globSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dropSearchMarks } from './drop-search-marks.ts';
import { ownPolicy } from './own-policy.ts';
import { preloadImports } from './preload-imports.ts';

/** Takes from each built page what no reader's browser needs, and names what it will. Runs after the search index is made. */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const files = globSync('**/*.html', { cwd: site });
        const script = (address: string): string => readFileSync(join(site, address), 'utf8');
        let saved = 0;
        for (const file of files) {
          const html = await readFile(join(site, file), 'utf8');
          const finished = preloadImports(ownPolicy(dropSearchMarks(html)), script);
          saved += html.length - finished.length;
          await writeFile(join(site, file), finished);
        }
        logger.info(`${files.length} pages lightened by ${Math.round(saved / files.length)} characters each`);
      },
    },
  };
}
