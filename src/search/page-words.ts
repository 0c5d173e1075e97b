import type { PageRecord } from './page-record.ts';

const letters = /\p{L}{3,}/gu;

/**
 * The words of a page of the index, each once, in lower case and without figures: those of its text and
 * of what it is called. A word with a hyphen gives its parts.
 */
export function pageWords({ content, meta }: Pick<PageRecord, 'meta'> & { content: string }): Set<string> {
  const text = [content, ...Object.values(meta)].join(' ');
  return new Set(text.toLowerCase().match(letters));
}
