/**
 * What the search knows of a page without asking the index: enough to rank pages by what they are
 * called and to show a first answer.
 */
export interface PageRecord {
  /** The index's own id of the page. */
  id: string;
  url: string;
  /** Lines of the page's metadata, by name; those that hold several names have the separator between them. */
  meta: Readonly<Record<string, string>>;
}

/** Separates names in a line of metadata. */
export const separator = ' · ';

/** The names in a line of metadata. */
export const namesIn = (line: string | undefined): string[] =>
  line === undefined || line === '' ? [] : line.split(separator);
