import { buildLibrary, type Library } from '../../src/domain/library.ts';
import type { LibraryRecords } from '../../src/domain/library-records.ts';
import type { Content } from '../../src/checks/content.ts';
import { readContentFiles } from '../../src/checks/content-file.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { type Changes, contentWith } from './small-library.ts';

const records = <T>(entries: ReadonlyMap<string, { record: T }>): Record<string, T> =>
  Object.fromEntries([...entries].map(([id, { record }]) => [id, record]));

function there<T>(entry: { record: T } | undefined): T {
  if (entry === undefined) throw new Error('The library lacks a file that every library has.');
  return entry.record;
}

function bodyOf(content: Content, id: string): string {
  const file = content.files.find(({ path }) => path === `content/case-studies/${id}/page.mdx`);
  return file?.text.replace(/^---[\s\S]*?\n---\n/, '') ?? '';
}

/** What was read, as the domain receives it: case studies and what they name. */
function recordsOf(content: Content): LibraryRecords {
  const caseStudies = [...content.caseStudies.values()].map(({ id, page, facts }) => [
    id,
    { page: there(page), facts: there(facts), body: bodyOf(content, id) },
  ]);
  return {
    site: there(content.site),
    money: there(content.money),
    areas: there(content.areas).areas,
    organisations: there(content.organisations).organisations,
    terms: records(content.terms) as LibraryRecords['terms'],
    sources: records(content.sources),
    evaluations: records(content.evaluations),
    kinds: records(content.kinds),
    caseStudies: Object.fromEntries(caseStudies) as LibraryRecords['caseStudies'],
    pages: {},
    guides: {},
    contexts: {},
  };
}

/** The small library after some changes, as the domain receives it. */
export const recordsWith = (changes: Changes = {}): LibraryRecords => recordsOf(contentWith(changes));

/** The small library after some changes, joined as a page receives it. */
export const libraryWith = (changes: Changes = {}): Library => buildLibrary(recordsWith(changes));

/** The library of `content/`, joined as a page receives it. */
export const realLibrary = (): Library => buildLibrary(recordsOf(readContent(readContentFiles('content'))));
