import { namesIn, type PageRecord } from './page-record.ts';
import { lineWeights } from './search-weights.ts';
import { stopWords } from './stop-words.ts';
import { wordsIn, wordStem } from './word-stem.ts';

/** A name of a page: its title, what else it is called, a place in it, a way to ask for it. */
export interface PageName {
  /** The page's number among the records. */
  page: number;
  line: string;
  stems: readonly string[];
  /** What it counts for among the names of its line. */
  share: number;
}

/** A place in a name at which some words begin. */
export interface NamePlace {
  name: PageName;
  at: number;
}

/** The names of all pages, to be found by their words. */
export interface PageNames {
  /** Where these stems stand side by side. */
  find(stems: readonly string[]): readonly NamePlace[];
  /** The stems that begin with these letters. */
  beginningWith(letters: string): readonly string[];
  /** What some stems of a name weigh: the rarer, the more; small words nothing beside others. */
  weigh(stems: readonly string[], name: PageName): number;
}

/** A page of more places than this is less about any of them. */
const few = 12;
/** Fewer letters are the beginning of too many words. */
const fewestLetters = 3;
const smallWords = new Set([...stopWords].map(wordStem));

export function createPageNames(records: readonly PageRecord[]): PageNames {
  const places = new Map<string, NamePlace[]>();
  for (const name of namesOf(records))
    for (const [at, stem] of name.stems.entries()) {
      const ofStem = places.get(stem);
      if (ofStem === undefined) places.set(stem, [{ name, at }]);
      else ofStem.push({ name, at });
    }
  const holders = new Map(
    [...places].map(([stem, all]) => [stem, new Set(all.map(({ name }) => name.page)).size]),
  );
  const rarity = (stem: string): number => Math.log(1 + records.length / (holders.get(stem) ?? 1));
  const sorted = [...places.keys()].sort();
  return {
    find([first = '', ...rest]) {
      return (places.get(first) ?? []).filter(({ name, at }) =>
        rest.every((stem, offset) => name.stems[at + 1 + offset] === stem),
      );
    },
    beginningWith: (letters) =>
      letters.length < fewestLetters ? [] : sorted.filter((stem) => stem.startsWith(letters)),
    weigh(stems, name) {
      // A name of nothing but small words, as "what did not work", is told by these.
      const onlySmall = name.stems.every((stem) => smallWords.has(stem));
      const telling = stems.filter((stem) => onlySmall || !smallWords.has(stem));
      return telling.reduce((sum, stem) => sum + rarity(stem), 0);
    },
  };
}

/** Lines that are one piece of text. */
const texts = ['title', 'summary'];

const namesOf = (records: readonly PageRecord[]): PageName[] =>
  records.flatMap(({ meta }, page) =>
    Object.keys(lineWeights).flatMap((line) => {
      const text = meta[line];
      const names = texts.includes(line) && text !== undefined ? [text] : namesIn(text);
      const share = line === 'places' ? Math.sqrt(few / Math.max(few, names.length)) : 1;
      return names.map((name) => ({ page, line, stems: wordsIn(name).map(wordStem), share }));
    }),
  );
