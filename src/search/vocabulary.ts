import { everydayWords } from './everyday-words.ts';
import { nearestWord } from './nearest-word.ts';
import { wordsIn, wordStem } from './word-stem.ts';

/** What the site publishes for the planner. */
export interface VocabularyData {
  /** Names that mean the same: a term's label, then its acronym and what else people call it. */
  names: readonly (readonly string[])[];
  /** Every word that the search index holds; none where the list could not be had. */
  words: readonly string[];
}

/** The words the library is written in. */
export interface Vocabulary {
  /** Whether the index holds the word, another form of it or a word that it begins. */
  holds(word: string): boolean;
  /** Whether it is a word of the library's at all: some names are on no page. */
  knows(word: string): boolean;
  /** The known word that a misspelt one is most like, if any is like enough. */
  nearest(word: string): string | undefined;
  /** The other names for what these words name together. */
  otherNames(words: readonly string[]): readonly string[];
  /** What the library writes for what these words say together. */
  written(words: readonly string[]): readonly string[];
  /** Two words that the library holds and that were typed without the space between them. */
  splitInTwo(word: string): readonly [string, string] | undefined;
}

/** Shorter parts of a word are words by chance. */
const shortestPart = 4;

/** Joins names and words. An empty list of words holds every word, so that nothing is mended by mistake. */
export function createVocabulary({ names, words }: VocabularyData): Vocabulary {
  const ofNames = new Set(names.flat().flatMap(wordsIn));
  const known = [...new Set([...ofNames, ...words])].sort();
  const stems = { held: new Set(words.map(wordStem)), known: new Set(known.map(wordStem)) };
  const sorted = [...words].sort();
  const whole = new Set(words);
  const others = otherNamesByKey(names);
  const anyOf = (word: string, list: readonly string[], of: ReadonlySet<string>): boolean => {
    const is = (part: string): boolean => /\d/.test(part) || of.has(wordStem(part)) || begins(list, part);
    return words.length === 0 || is(word.replaceAll(/[-'&]/g, '')) || word.split(/[-'&]/).every(is);
  };
  return {
    holds: (word) => anyOf(word, sorted, stems.held),
    knows: (word) => anyOf(word, known, stems.known),
    nearest: (word) => nearestWord(word, known, ofNames),
    written: (typed) => everydayWords.get(typed.join(' ')) ?? [],
    splitInTwo(word) {
      const at = Array.from(word, (_, place) => place).find(
        (place) =>
          place >= shortestPart &&
          word.length - place >= shortestPart &&
          [word.slice(0, place), word.slice(place)].every((part) => whole.has(part)),
      );
      return at === undefined ? undefined : [word.slice(0, at), word.slice(at)];
    },
    otherNames(typed) {
      const name = typed.join(' ');
      return [...new Set([acronymKey(name), stemsOf(name)].flatMap((key) => others.get(key) ?? []))];
    },
  };
}

/** For each name what it may be looked up as: two names by which people merely also call a term may differ in meaning. */
function otherNamesByKey(names: VocabularyData['names']): Map<string, string[]> {
  const others = new Map<string, string[]>();
  for (const set of names) {
    const [label] = set;
    for (const name of set) {
      const same = set.filter(
        (other) =>
          keyOf(other) !== keyOf(name) && [name, other].some((one) => one === label || isAcronym(one)),
      );
      others.set(keyOf(name), [...(others.get(keyOf(name)) ?? []), ...same]);
    }
  }
  return others;
}

/** A name as it is compared: forms of a word are one, but an acronym is only itself. */
const keyOf = (name: string): string => (isAcronym(name) ? acronymKey(name) : stemsOf(name));
const isAcronym = (name: string): boolean => /\p{Lu}.*\p{Lu}/u.test(name) && !/\s/.test(name);
const acronymKey = (name: string): string => `${name.toLowerCase()}.`;
const stemsOf = (name: string): string => wordsIn(name).map(wordStem).join(' ');

/** Whether a word of the sorted list begins with these letters. */
function begins(sorted: readonly string[], letters: string): boolean {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < letters) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.startsWith(letters) === true;
}
