import { distance } from 'fastest-levenshtein';
import type { NamedThing, NamedThings } from './named-things.ts';
import { plainWords } from './plain-words.ts';
import { type ThingSort, thingSorts } from './thing-sorts.ts';

/** A thing that a reader may mean by what was typed. */
export interface Suggestion {
  name: string;
  path: string;
  /** What it is, in a word or two. */
  sort: string;
  /** The other name that was typed, where it was one. */
  as: string | undefined;
}

const most = 7;
const mostWords = 8;
/** So that the many case studies leave room for the guide or the kind that gathers them. */
const mostOfSort = 4;

/**
 * The things that typed words name or begin to name, the likeliest first: at most seven. Each word
 * typed begins a word of one name. Only where nothing does so may words be misspelt.
 */
export function matchThings(things: NamedThings, typed: string): Suggestion[] {
  const words = plainWords(typed).slice(0, mostWords);
  if (words.length === 0) return [];
  const exact = ranked(things, words, beginning);
  return exact.length > 0 ? exact : ranked(things, words, misspelt);
}

type Match = (typed: string, word: string) => boolean;

const beginning: Match = (typed, word) => word.startsWith(typed);

/**
 * One letter wrong, but not the first; in longer words two, because letters that changed places
 * count twice.
 */
function misspelt(typed: string, word: string): boolean {
  if (typed[0] !== word[0]) return false;
  const tolerated = typed.length < 4 ? 0 : typed.length < 6 ? 1 : 2;
  return [word, word.slice(0, typed.length)].some((one) => distance(typed, one) <= tolerated);
}

function ranked(things: NamedThings, words: readonly string[], matches: Match): Suggestion[] {
  const found = things.flatMap(([sort, ofSort]) =>
    ofSort.flatMap((thing) => {
      const best = bestName(thing, words, matches);
      return best === undefined ? [] : { sort, thing, ...best };
    }),
  );
  const taken = new Map<ThingSort, number>();
  return found
    .toSorted((a, b) => a.far - b.far)
    .filter(({ sort }) => {
      taken.set(sort, (taken.get(sort) ?? 0) + 1);
      return (taken.get(sort) ?? 0) <= mostOfSort;
    })
    .slice(0, most)
    .map(({ sort, thing: [name, id], as }) => suggestion(sort, name, id, as));
}

/** A thing as it is shown. */
export function suggestion(sort: ThingSort, name: string, id: string, as?: string): Suggestion {
  const { label, path } = thingSorts[sort];
  return { name, path: path(id), sort: label, as };
}

/** The name that answers best: nearest is one's own name that begins with what was typed. */
function bestName(
  [name, , ...others]: NamedThing,
  words: readonly string[],
  matches: Match,
): { far: number; as: string | undefined } | undefined {
  const names = [name, ...others].flatMap((one, at) => {
    const parts = plainWords(one);
    if (!words.every((typed) => parts.some((part) => matches(typed, part)))) return [];
    const inside = parts[0] !== undefined && matches(words[0] ?? '', parts[0]) ? 0 : 2;
    const whole = parts.length === words.length ? 0 : 1;
    return { far: inside + whole + (at === 0 ? 0 : 1), as: at === 0 ? undefined : one };
  });
  return names.toSorted((a, b) => a.far - b.far)[0];
}
