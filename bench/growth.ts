import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { memoryOfRuns, pagesOf } from './build-speed.ts';
import { megabytes, seconds, table } from './figures.ts';
import { growProject } from './grown-project.ts';
import { indexedWords } from './indexed-words.ts';
import { buildOurs } from './our-site.ts';

/**
 * Builds the site with every case study and evaluation many times over, to see how time and memory grow.
 * @param sizes how many times; 1 is the site as it is
 */
export async function measureGrowth(sizes: readonly number[], say: (line: string) => void): Promise<void> {
  say('Growth: our build with each case study and evaluation many times over.');
  const rows: string[][] = [];
  for (const size of sizes) {
    const folder = growProject(size);
    try {
      const run = await buildOurs(folder);
      if (run.code !== 0) {
        say(
          `  × ${size} did not build: it ended with ${run.code} after ${seconds(run.milliseconds)}.\n${run.last}`,
        );
        return;
      }
      const site = join(folder, 'dist');
      const { pages, words } = await indexedWords(site);
      say(`  × ${size}: ${seconds(run.milliseconds)}, ${run.peak === undefined ? '' : megabytes(run.peak)}`);
      rows.push([
        `× ${size}`,
        String(pagesOf(site)),
        String(pages),
        String(words),
        seconds(run.milliseconds),
        memoryOfRuns([run]),
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  say(table(['case studies', 'pages', 'in the index', 'words', 'time', 'most memory'], rows));
}
