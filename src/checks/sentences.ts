import { citationsIn } from '../domain/cited-facts.ts';
import type { FactReference } from '../schema/fact-reference.ts';

/** One sentence of a text, with the citations behind its full stop. */
export interface SentenceInText {
  text: string;
  start: number;
  cited: FactReference[];
}

/** A sentence ends at a full stop, its marks and citations, before a capital, a digit or a quotation. */
const end = /[.!?:]["”’)]*(?:\s?\[\^[^\]]*\])*(?=\s+["“‘(]?[A-Z0-9£])|\n+/g;
/** After these a full stop ends no sentence. */
const abbreviation = /\b(?:No|St|Dr|Mr|Mrs|Ms|vs|e\.g|i\.e|approx)\.$/;

/** Cuts a text into sentences. */
export function sentencesIn(text: string): SentenceInText[] {
  const sentences: SentenceInText[] = [];
  let start = 0;
  const close = (at: number) => {
    const sentence = text.slice(start, at);
    const lead = sentence.length - sentence.trimStart().length;
    if (sentence.trim() !== '') {
      const cited = citationsIn(sentence).map(({ reference }) => reference);
      sentences.push({ text: sentence.trim(), start: start + lead, cited });
    }
    start = at;
  };
  for (const match of text.matchAll(end)) {
    if (abbreviation.test(text.slice(0, match.index + 1))) continue;
    close(match.index + match[0].length);
  }
  close(text.length);
  return sentences;
}
