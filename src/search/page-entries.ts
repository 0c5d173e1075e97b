import type { Library } from '../domain/library.ts';
import { separator } from './page-record.ts';

type Term = Library['terms']['glossary']['terms'][number];

/** Where a term of the glossary stands, as results say it. */
export const glossary = 'Glossary';

/** What the search index keeps of a part of a page that is a result of its own. */
export interface PageEntry {
  anchor: string;
  /** The names of its lines are those of a page's metadata. */
  meta: Readonly<Record<string, string>>;
}

/** A term of the glossary as the index keeps it: its name, what else it is called and asked for as, its meaning. */
export function glossaryEntry({ label, acronym, also, asked_as, definition }: Term): PageEntry['meta'] {
  const names = [...(acronym === undefined ? [] : [acronym]), ...also];
  const lines = { names: names.join(separator), asked: asked_as.join(separator) };
  return {
    title: label,
    where: glossary,
    summary: definition,
    ...Object.fromEntries(Object.entries(lines).filter(([, line]) => line !== '')),
  };
}

const entity = /&(?:quot|amp|lt|gt|apos|#(\d+)|#x([\da-f]+));/gi;
const named: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'" };

const plain = (attribute: string): string =>
  attribute.replace(entity, (whole, decimal?: string, hexadecimal?: string) =>
    decimal !== undefined
      ? String.fromCodePoint(Number(decimal))
      : hexadecimal !== undefined
        ? String.fromCodePoint(Number.parseInt(hexadecimal, 16))
        : (named[whole.slice(1, -1).toLowerCase()] ?? whole),
  );

/** The entries of a built page: elements with an id and, after it, what the index is to keep as JSON. */
export function pageEntries(html: string): PageEntry[] {
  return [...html.matchAll(/\sid="([^"]+)" data-search-entry="([^"]*)"/g)].map(
    ([, anchor = '', meta = '']) => ({
      anchor,
      meta: JSON.parse(plain(meta)) as PageEntry['meta'],
    }),
  );
}
