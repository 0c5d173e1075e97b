import { undotted } from './word-stem.ts';
import { numberForms, numberPattern } from './number-forms.ts';

/** A word of a query, a number with its unit, or a phrase between quotation marks. */
export interface TypedWord {
  text: string;
  /** In quotation marks: to be found as it stands. */
  exact: boolean;
  /** A number in the ways in which it may be written, the likeliest first; of other words there are none. */
  forms: readonly string[];
}

const mostWords = 20;
/** No question is longer; the rest is not looked at. */
const mostLetters = 400;

const token = new RegExp(`"([^"]*)"|${numberPattern.source}|[^\\s",;:/()[\\]?!…]+`, 'gu');

/** Takes a query apart: lower case, plain quotation marks, no punctuation around words. */
export function typedWords(query: string): TypedWord[] {
  const plain = undotted(query.slice(0, mostLetters))
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”„«»]/g, '"')
    .replaceAll(/\s+/g, ' ');
  return [...plain.matchAll(token)]
    .map(([text, phrase]) =>
      phrase === undefined
        ? { text: bare(text), exact: false, forms: numberForms(text) }
        : { text: phrase.trim(), exact: true, forms: [] },
    )
    .filter(({ text }) => text !== '')
    .slice(0, mostWords);
}

/** A word without the marks around it and without a possessive ending. */
const bare = (word: string): string =>
  word.replaceAll(/^[^\p{L}\p{N}£]+|[^\p{L}\p{N}%]+$/gu, '').replace(/'s$/, '');
