import { buildLibrary, type Library } from '../../src/domain/library.ts';
import type { LibraryRecords } from '../../src/domain/library-records.ts';
import { type Changes, contentWith } from './small-library.ts';

type Read = ReturnType<typeof contentWith>;

const records = <T>(entries: ReadonlyMap<string, { record: T }>): Record<string, T> =>
  Object.fromEntries([...entries].map(([id, { record }]) => [id, record]));

function there<T>(entry: { record: T } | undefined): T {
  if (entry === undefined) throw new Error('The small library lacks a file that every library has.');
  return entry.record;
}

function bodyOf(content: Read, id: string): string {
  const file = content.files.find(({ path }) => path === `content/case-studies/${id}/page.mdx`);
  return file?.text.replace(/^---[\s\S]*?\n---\n/, '') ?? '';
}

/** The small library after some changes, as the domain receives it. */
export function recordsWith(changes: Changes = {}): LibraryRecords {
  const content = contentWith(changes);
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

/** The small library after some changes, joined as a page receives it. */
export const libraryWith = (changes: Changes = {}): Library => buildLibrary(recordsWith(changes));
