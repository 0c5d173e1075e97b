/** The pack as it is read: made once, and then shown as a page, Word, Markdown or text. */
export interface Paper {
  title: string;
  blocks: readonly Block[];
}

/** A stretch of a line. */
export type Run =
  | string
  | { strong: string }
  /** Words that lead somewhere, by a whole address. */
  | { link: string; words: string }
  /** The number of a reference, shown in square brackets. */
  | { reference: number };

export type Line = readonly Run[];

export type Block =
  | { sort: 'heading'; level: 1 | 2 | 3; line: Line }
  | { sort: 'paragraph'; line: Line }
  /** Something that the reader wrote; `words` may run over several lines. */
  | { sort: 'note'; words: string }
  /** Each item has a line, and smaller lines under it. */
  | { sort: 'list'; items: readonly ListItem[] }
  | { sort: 'table'; head: readonly string[]; rows: readonly Row[] }
  | { sort: 'references'; references: readonly NumberedReference[] };

export interface ListItem {
  line: Line;
  under: readonly Line[];
  /** Something that the reader wrote on it. */
  note?: string;
}

/** The cells of a row, each of one line or more; the first is its heading. */
export type Row = readonly (readonly Line[])[];

export interface NumberedReference {
  number: number;
  line: Line;
}

/** What stands before every note that a reader wrote, so that nobody takes it for the library’s words. */
export const noteLabel = 'Note by whoever made this pack:';

/** An address as it is shown: whole, but for the scheme. */
export const shownAddress = (address: string): string => address.replace(/^https?:\/\//, '');
