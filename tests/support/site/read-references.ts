import { BibLatexParser, RISParser } from 'biblatex-csl-converter';

/** What a reader of reference files takes from one record. */
export interface ReadReference {
  title: string;
  /** "Family, Given" for people, the name for bodies. */
  authors: string[];
  year: string | undefined;
  /** The body or the work it was published by or in. */
  publisher: string | undefined;
  address: string | undefined;
}

type Text = { type: string; text?: string };
type Name = { family?: Text[]; given?: Text[]; literal?: Text[]; prefix?: Text[] };
type Entry = { fields: Record<string, unknown> };

const plain = (value: unknown): string | undefined => {
  if (value === undefined || typeof value === 'string') return value;
  const words = Array.isArray(value) ? (value as unknown[]).map(textOf).join('') : textOf(value);
  return words.replaceAll(/\s+/g, ' ').trim();
};

const textOf = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(textOf).join('');
  return (node as Text).text ?? '';
};

function nameOf({ family, given, literal, prefix }: Name): string {
  if (literal !== undefined) return plain(literal) ?? '';
  const last = [prefix, family].flatMap((part) => plain(part) ?? []).join(' ');
  return given === undefined ? last : `${last}, ${plain(given)}`;
}

function read({ fields }: Entry): ReadReference {
  const publisher = ['journaltitle', 'institution', 'school', 'publisher', 'howpublished'].flatMap(
    (name) => plain(fields[name]) ?? [],
  );
  const year = /^\d{4}/.exec(plain(fields['date']) ?? plain(fields['year']) ?? '')?.[0];
  return {
    title: plain(fields['title']) ?? '',
    authors: ((fields['author'] ?? []) as Name[]).map(nameOf),
    year,
    publisher: publisher[0],
    address: plain(fields['url']),
  };
}

/** What went wrong in reading, and what was read, in the order of the file. */
export interface ReadFile {
  faults: string[];
  references: ReadReference[];
}

const entriesOf = (entries: Record<number, unknown>): ReadReference[] =>
  Object.values(entries).map((entry) => read(entry as Entry));

/** Reads BibTeX with the parser of biblatex-csl-converter. */
export function readBibtex(text: string): ReadFile {
  const { entries, errors } = new BibLatexParser(text, {
    processUnexpected: true,
    processUnknown: true,
  }).parse();
  return { faults: errors.map((fault) => JSON.stringify(fault)), references: entriesOf(entries) };
}

/** Tags that the parser of RIS does not know, though the format and other readers do: the id and the type of work. */
const beyondIt = new Set(['ID', 'M3']);

/** Reads RIS with the parser of biblatex-csl-converter. */
export function readRis(text: string): ReadFile {
  const { entries, errors, warnings } = new RISParser(text).parse();
  const strange = warnings.filter(({ type, tag }) => type.startsWith('unknown') && !beyondIt.has(tag ?? ''));
  return {
    faults: [...errors, ...strange].map((fault) => JSON.stringify(fault)),
    references: entriesOf(entries),
  };
}
