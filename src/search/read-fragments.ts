import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PageRecord } from './page-record.ts';

/** A page as Pagefind keeps it. */
export interface Fragment extends PageRecord {
  content: string;
}

/** What Pagefind writes before the JSON of each of its files. */
const mark = 'pagefind_dcd';

/**
 * Reads back what Pagefind indexed of each page, in the order of their addresses.
 * @throws if a file is not as Pagefind 1.6 writes it
 */
export async function readFragments(folder: string): Promise<Fragment[]> {
  const files = globSync('fragment/*.pf_fragment', { cwd: folder });
  const fragments = await Promise.all(
    files.map(async (file) => {
      const text = gunzipSync(await readFile(join(folder, file))).toString();
      if (!text.startsWith(mark)) throw new Error(`${file} does not begin as Pagefind’s files do.`);
      const { url, meta, content } = JSON.parse(text.slice(mark.length)) as Omit<Fragment, 'id'>;
      return { id: basename(file, '.pf_fragment'), url, meta, content };
    }),
  );
  return fragments.sort((a, b) => (a.url < b.url ? -1 : 1));
}
