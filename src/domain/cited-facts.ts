import type { FactReference } from '../schema/fact-reference.ts';

/** One `[^…]` in prose: the fact it names, and where it stands, counted in characters from the start. */
export interface Citation {
  reference: FactReference;
  start: number;
  end: number;
}

/** Wider than the ids that can exist, so that a mistyped one is found and named, not passed over. */
const citation = /\[\^([\w:/.-]+)\]/g;

/** All citations in a text, in the order in which they stand. */
export function citationsIn(text: string): Citation[] {
  return [...text.matchAll(citation)].map((match) => ({
    reference: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text without its citations, each taken out with the space before it. */
export function withoutCitations(text: string): string {
  return text.replaceAll(new RegExp(`\\s?${citation.source}`, 'g'), '');
}
