import { isNoClaimOfOurs } from '../../domain/causal-words.ts';
import { praiseIn } from '../../domain/empty-praise.ts';
import type { FactBook } from '../fact-book.ts';
import { factBook } from '../fact-book.ts';
import { ownWords } from '../own-words.ts';
import type { Passage } from '../passage.ts';
import { aOrAn } from '../passage.ts';
import { withoutQuoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import type { SentenceInText } from '../sentences.ts';
import { sentencesIn } from '../sentences.ts';

export const noEmptyPraise: Rule = {
  name: 'no empty praise',
  why: 'A word such as “groundbreaking” tells a reader nothing, whatever the test behind it.',
  check: (content) => {
    const book = factBook(content);
    return ownWords(content).flatMap((passage) => {
      // A claim stands beside the name of whoever makes it.
      if (passage.sort === 'claim') return [];
      return sentencesIn(passage.text).flatMap((sentence) => {
        const ours = withoutQuoted(sentence.text);
        if (isNoClaimOfOurs(ours) || isView(sentence, passage, book)) return [];
        return praiseIn(ours).map(({ text, start, instead }) => ({
          file: passage.file,
          line: passage.lineAt(sentence.start + start),
          found: `"${text}" in ${aOrAn(passage.sort)}`,
          wanted: 'what was done, counted or found, and no praise of ours',
          instead: `${instead}; or name who says so`,
        }));
      });
    });
  },
};

/** Whether a sentence passes on the view of somebody whom its fact names. */
function isView({ cited }: SentenceInText, passage: Passage, book: FactBook): boolean {
  return (passage.isProse ? cited : passage.cited)
    .map((reference) => book.find(reference, passage.home)?.fact)
    .some((fact) => fact?.about === 'view' || fact?.said_by !== undefined);
}
