import { glossary } from './page-entries.ts';
import { namesIn, type PageRecord, separator } from './page-record.ts';
import { stopWords } from './stop-words.ts';
import { wordsIn } from './word-stem.ts';

/** The lines that are published; what a page says in its text is left to the index. */
const lines = [
  'title',
  'names',
  'asked',
  'places',
  'terms',
  'summary',
  'where',
  'tested',
  'level',
  'found',
  'finding',
  'sources',
] as const;

/** A name as it stands, or its place in the list of names that several pages have. */
type Cell = string | number;

/**
 * The names of a line without what a first answer can do without: terms that have no page, the small
 * words of questions, which nobody reads, and what a term of the glossary means, which is its whole text.
 */
function slim(
  line: (typeof lines)[number],
  meta: PageRecord['meta'],
  titles: ReadonlySet<string | undefined>,
): string[] {
  const names = namesIn(meta[line]);
  if (line === 'terms') return names.filter((name) => titles.has(name));
  if (line === 'summary' && meta['where'] === glossary) return [];
  if (line !== 'asked') return names;
  return names.map((name) => {
    const words = wordsIn(name);
    const telling = words.filter((word) => !stopWords.has(word));
    return (telling.length > 0 ? telling : words).join(' ');
  });
}

/** Records as they are published: a name that several pages have is written once. */
export interface PackedRecords {
  shared: readonly string[];
  /** Of each page its id, its address, and the names of each line. */
  pages: readonly (readonly [id: string, url: string, ...lines: readonly (readonly Cell[])[]])[];
}

/** Writes records small: a phone fetches them before the first answer. */
export function packRecords(records: readonly PageRecord[]): PackedRecords {
  const counts = new Map<string, number>();
  const titles = new Set(records.map(({ meta }) => meta['title']));
  const namesOf = ({ meta }: PageRecord): string[][] => lines.map((line) => slim(line, meta, titles));
  for (const name of records.flatMap((record) => namesOf(record).flat())) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, count]) => count > 1).map(([name]) => name);
  const places = new Map(shared.map((name, place) => [name, place]));
  return {
    shared,
    pages: records.map((record) => [
      record.id,
      record.url,
      ...namesOf(record).map((names) => names.map((name) => places.get(name) ?? name)),
    ]),
  };
}

export function unpackRecords({ shared, pages }: PackedRecords): PageRecord[] {
  const line = (cells: readonly Cell[]): string =>
    cells.map((cell) => (typeof cell === 'number' ? (shared[cell] ?? '') : cell)).join(separator);
  return pages.map(([id, url, ...cells]) => ({
    id,
    url,
    meta: Object.fromEntries(
      lines.flatMap((name, place) => {
        const names = cells[place] ?? [];
        return names.length === 0 ? [] : [[name, line(names)] as const];
      }),
    ),
  }));
}
