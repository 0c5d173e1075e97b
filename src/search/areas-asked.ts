import type { AreaWithLike } from './areas-with-like.ts';
import type { SearchState } from './address-state.ts';
import { plainWords } from './plain-words.ts';

/** An area that a search asks for, by its filter or its name. */
export interface AreaAsked {
  area: AreaWithLike;
  /** The same search for another area instead. */
  elsewhere(areaId: string): SearchState;
}

/** Shorter ones, such as "Beds", are words as well. */
const shortestOtherName = 5;

/**
 * The areas that a search asks for: those chosen, else the one whose name is the longest in the
 * words. Its name is no part of the same search for another area.
 */
export function areasAsked(state: SearchState, areas: readonly AreaWithLike[]): AreaAsked[] {
  const { area: chosen } = state.filters;
  const withArea = (q: string, ids: readonly string[]): SearchState => ({
    ...state,
    q,
    filters: { ...state.filters, area: ids },
  });
  if (chosen.length > 0) {
    return areas
      .filter(({ id }) => chosen.includes(id))
      .map((area) => ({ area, elsewhere: (id) => withArea(state.q, [id]) }));
  }
  const words = plainWords(state.q);
  const [named] = areas
    .flatMap((area) => namesOf(area).map((name) => ({ area, name, at: whereIn(words, name) })))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => b.name.length - a.name.length);
  if (named === undefined) return [];
  const rest = words.toSpliced(named.at, named.name.length).join(' ');
  return [{ area: named.area, elsewhere: (id) => withArea(rest, [id]) }];
}

function namesOf({ names: [own, ...others] }: AreaWithLike): string[][] {
  return [own, ...others.filter((name) => name.length >= shortestOtherName)].map(plainWords);
}

/** Where the words of a name stand side by side; -1 where they do not. */
const whereIn = (words: readonly string[], name: readonly string[]): number =>
  words.findIndex((_, at) => name.every((part, offset) => words[at + offset] === part));
