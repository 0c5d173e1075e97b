import type { FactReference } from '../schema/fact-reference.ts';

/** "a lesson", "an effect": a sort of passage as it is said in a sentence. */
export function aOrAn(sort: string): string {
  return `${/^[aeio]/.test(sort) ? 'an' : 'a'} ${sort}`;
}

/** A stretch of our own words that is read as one. */
export interface Passage {
  file: string;
  /** As it reads, with its citations. */
  text: string;
  /** Where it stands: "paragraph", "list item", "summary", "lesson". */
  sort: string;
  /** Prose is cited with marks in the text; the words of a YAML key with the facts named beside it. */
  isProse: boolean;
  /** Facts cited in it or named beside it. */
  cited: readonly FactReference[];
  /** Whether it says who says something, and so may name a document by its number: "decision 55". */
  namesSource: boolean;
  /** What a fact without a case study belongs to: `durham-checkpoint`, `kind:naloxone`; empty elsewhere. */
  home: string;
  /** The line of the file on which a character of the text stands. */
  lineAt(index: number): number;
}
