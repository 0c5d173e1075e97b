import { distance } from 'fastest-levenshtein';
import { suggestion, type Suggestion } from './match-things.ts';
import type { NamedThings } from './named-things.ts';
import { plainWords } from './plain-words.ts';

/** A word is like another where at least so much of the longer one agrees. */
const leastAlike = 0.6;
const shortest = 4;
const mostWords = 8;
const mostOfSort = 3;

/**
 * The terms, guides and areas whose names have a word most like one that was typed, at most three of
 * each: where to go from a search that found nothing.
 */
export function nearestThings(things: NamedThings, typed: string): Suggestion[] {
  const words = plainWords(typed)
    .filter((word) => word.length >= shortest)
    .slice(0, mostWords);
  return things
    .filter(([sort]) => sort !== 'case-study')
    .flatMap(([sort, ofSort]) =>
      ofSort
        .map(([name, id, ...others]) => ({
          near: suggestion(sort, name, id),
          alike: Math.max(0, ...[name, ...others].map((one) => likeness(words, plainWords(one)))),
        }))
        .filter(({ alike }) => alike >= leastAlike)
        .toSorted((a, b) => b.alike - a.alike)
        .slice(0, mostOfSort)
        .map(({ near }) => near),
    );
}

/** How much of a word the word most like it agrees with: from 0 to 1. */
const likeness = (words: readonly string[], parts: readonly string[]): number =>
  Math.max(
    0,
    ...words.flatMap((word) =>
      parts
        .filter((part) => part.length >= shortest)
        .map((part) => 1 - distance(word, part) / Math.max(word.length, part.length)),
    ),
  );
