import { britishSpellings } from './british-spelling.ts';
import { stopWords } from './stop-words.ts';
import { typedWords, type TypedWord } from './typed-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word to look up. */
export interface PlannedWord {
  /** As the reader typed it, in lower case. */
  typed: string;
  /** As the index is asked; between quotation marks where it is to be found as it stands. */
  lookUp: string;
}

/** Another name for some of the words: a page that has it has them. */
export interface Expansion {
  /** Which words it stands for, counted from 0. */
  covers: readonly number[];
  lookUp: string;
  /** Whether it is the same words, written as one. */
  same: boolean;
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

/** How many words of a query are tried together as a name. */
const longestName = 6;
const mostExpansions = 12;

/** Plans a query. Words that only make a question of it are left out, unless there are no others. */
export function planQuery(query: string, vocabulary: Vocabulary): QueryPlan {
  const typed = typedWords(query);
  const telling = typed.filter(({ text, exact }) => exact || !stopWords.has(text));
  const asked = telling.length > 0 ? telling : typed;
  const spelt = new Map(asked.map((word) => [word, spelling(word, vocabulary)]));
  const found = asked.filter((word) => spelt.get(word) !== undefined);
  const used = (word: TypedWord): string => spelt.get(word) ?? word.text;
  return {
    words: found.map((word) => ({ typed: word.text, lookUp: lookUpOf(word, used(word), vocabulary) })),
    expansions: expansionsOf(typed, found, used, vocabulary),
    corrections: found
      .filter((word) => used(word) !== word.text && !britishSpellings(word.text).includes(used(word)))
      .map((word) => ({ typed: word.text, used: used(word) })),
    unknown: asked.filter((word) => !found.includes(word)).map(({ text }) => text),
  };
}

/**
 * How the index is asked for a word. It answers for a word it does not hold with the longest it holds
 * that begins it ("we" for "wet"), but not between quotation marks.
 */
const lookUpOf = ({ exact }: TypedWord, used: string, vocabulary: Vocabulary): string =>
  exact || !vocabulary.holds(used) ? `"${used}"` : used;

/** The word as the library spells it; nothing where it has no such word. */
function spelling({ text, exact }: TypedWord, vocabulary: Vocabulary): string | undefined {
  if (exact || vocabulary.knows(text)) return text;
  return britishSpellings(text).find((british) => vocabulary.knows(british)) ?? vocabulary.nearest(text);
}

/**
 * Other names for runs of words. A word in a name is not taken for a shorter one as well; two words
 * that the library writes as one are one. Names are looked up as they stand, because an acronym is the
 * beginning of many words.
 */
function expansionsOf(
  typed: readonly TypedWord[],
  found: readonly TypedWord[],
  used: (word: TypedWord) => string,
  vocabulary: Vocabulary,
): Expansion[] {
  const expansions: Expansion[] = [];
  const named = new Set<TypedWord>();
  for (let length = Math.min(longestName, typed.length); length > 0; length--) {
    for (let from = 0; from + length <= typed.length; from++) {
      const run = typed.slice(from, from + length);
      const covers = run.map((word) => found.indexOf(word)).filter((index) => index >= 0);
      if (covers.length === 0 || run.some((word) => word.exact || named.has(word))) continue;
      const joined = run.map(used).join('');
      if (length === 2 && vocabulary.holds(joined)) expansions.push({ covers, lookUp: joined, same: true });
      const names = vocabulary.otherNames(run.map(used));
      for (const word of names.length > 0 ? run : []) named.add(word);
      expansions.push(...names.map((name) => ({ covers, lookUp: `"${name}"`, same: false })));
    }
  }
  return expansions.slice(0, mostExpansions);
}
