import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { source } from '../schema/source.ts';
import { archiveReport } from './archive-report.ts';

/** Prints which sources still need an archive copy. Run as `npm run report:archive`. */

const sources = globSync('content/sources/*.yaml')
  .sort()
  .map((file) => ({
    id: basename(file, '.yaml'),
    read: source.safeParse(parse(readFileSync(file, 'utf8'))),
  }));
const unread = sources.filter(({ read }) => !read.success);
if (unread.length > 0) {
  console.error(`${unread.length} files of content/sources have faults. Run npm run check:content first.`);
  process.exitCode = 1;
}
console.log(archiveReport(sources.flatMap(({ id, read }) => (read.success ? [{ ...read.data, id }] : []))));
