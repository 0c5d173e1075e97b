import { factBook } from '../fact-book.ts';
import { aOrAn } from '../passage.ts';
import type { Rule } from '../rule.ts';

/** Sentences beside the prose that can name more than one fact. */
const namesSeveral: readonly string[] = ['lesson', 'sentence that is safe to say', 'sentence to avoid'];

export const aCorrectedFactIsCitedWithItsCorrection: Rule = {
  name: 'a corrected fact is cited with its correction',
  why: 'A reader who meets the earlier figure alone would take it for the last word.',
  check: (content) => {
    const book = factBook(content);
    return content.passages.flatMap((passage) => {
      if (!passage.isProse && !namesSeveral.includes(passage.sort)) return [];
      const cited = new Set(passage.cited);
      const facts = [...cited].flatMap((reference) => {
        const found = book.find(reference, passage.home);
        return found === undefined ? [] : { reference, found };
      });
      return facts.flatMap(({ reference, found }) => {
        if (found.fact.overtaken_by === undefined) return [];
        const later = book.find(found.fact.overtaken_by, found.home);
        if (later === undefined || facts.some((other) => other.found === later)) return [];
        const name = book.nameOf(later, passage.home);
        return {
          file: passage.file,
          line: passage.lineAt(Math.max(0, passage.text.indexOf(`[^${reference}]`))),
          found: `${reference} in ${aOrAn(passage.sort)}, without ${name}, which corrects it`,
          wanted: `both facts in the same ${passage.sort}`,
          instead: passage.isProse
            ? `[^${reference}] [^${name}], and say what was corrected`
            : `add ${name} beside it`,
        };
      });
    });
  },
};
