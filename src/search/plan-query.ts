import { britishSpellings } from './british-spelling.ts';
import { findExpansions } from './find-expansions.ts';
import { stopWords } from './stop-words.ts';
import { typedWords, type TypedWord } from './typed-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word to look up. */
export interface PlannedWord {
  /** As the reader typed it, in lower case. */
  typed: string;
  /** As the index is asked; between quotation marks where it is to be found as it stands. */
  lookUp: string;
  /** In quotation marks by the reader: nothing like it will do. */
  exact: boolean;
}

/** Other words for some of the words: a page that has them has these. */
export interface Expansion {
  /** Which words it stands for, counted from 0. */
  covers: readonly number[];
  lookUp: string;
  /** What it counts for beside the reader's own words: 1 where it is the same, written otherwise. */
  worth: number;
}

/** What to ask the index so that a query finds what the reader meant. */
export interface QueryPlan {
  words: readonly PlannedWord[];
  expansions: readonly Expansion[];
  /** Misspelt words and what was put in their place. */
  corrections: readonly { typed: string; used: string }[];
  /** Words that the library does not hold and that are like none it does. */
  unknown: readonly string[];
}

/** Plans a query. Words that only make a question of it are left out, unless there are no others. */
export function planQuery(query: string, vocabulary: Vocabulary): QueryPlan {
  const typed = typedWords(query).flatMap((word) => apart(word, vocabulary));
  const telling = typed.filter(({ text, exact }) => exact || !stopWords.has(text));
  const asked = telling.length > 0 ? telling : typed;
  const inPhrase = wordsOfSayings(typed, vocabulary);
  const spelt = new Map(
    asked.map((word) => [word, inPhrase.has(word) ? word.text : spelling(word, vocabulary)]),
  );
  const found = asked.filter((word) => spelt.get(word) !== undefined);
  const used = (word: TypedWord): string => spelt.get(word) ?? word.text;
  return {
    words: found.map((word) => ({
      typed: word.text,
      lookUp: lookUpOf(word, used(word), vocabulary),
      exact: word.exact,
    })),
    expansions: findExpansions(typed, found, used, vocabulary),
    corrections: found
      .filter((word) => used(word) !== word.text && !britishSpellings(word.text).includes(used(word)))
      .map((word) => ({ typed: word.text, used: used(word) })),
    unknown: asked.filter((word) => !found.includes(word)).map(({ text }) => text),
  };
}

/** Two words that were typed as one, if the library knows both and not the one. */
function apart(word: TypedWord, vocabulary: Vocabulary): TypedWord[] {
  const { text, exact, forms } = word;
  if (exact || forms.length > 0 || vocabulary.knows(text) || stopWords.has(text)) return [word];
  const parts = vocabulary.splitInTwo(text);
  return parts?.map((part) => ({ text: part, exact: false, forms: [] })) ?? [word];
}

/** The words of all runs that people say for something else: none of them is misspelt. */
function wordsOfSayings(typed: readonly TypedWord[], vocabulary: Vocabulary): ReadonlySet<TypedWord> {
  const runs = [4, 3, 2, 1].flatMap((length) =>
    typed.map((_, from) => typed.slice(from, from + length)).filter((run) => run.length === length),
  );
  return new Set(runs.filter((run) => vocabulary.written(run.map(({ text }) => text)).length > 0).flat());
}

/**
 * How the index is asked for a word. It answers for a word it does not hold with the longest it holds
 * that begins it ("we" for "wet"), but not between quotation marks.
 */
const lookUpOf = ({ exact, forms }: TypedWord, used: string, vocabulary: Vocabulary): string =>
  forms[0] !== undefined ? `"${forms[0]}"` : exact || !vocabulary.holds(used) ? `"${used}"` : used;

/** The word as the library spells it; nothing where it has no such word. */
function spelling({ text, exact, forms }: TypedWord, vocabulary: Vocabulary): string | undefined {
  if (exact || forms.length > 0 || vocabulary.knows(text)) return text;
  return britishSpellings(text).find((british) => vocabulary.knows(british)) ?? vocabulary.nearest(text);
}
