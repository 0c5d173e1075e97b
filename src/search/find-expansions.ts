import type { Expansion } from './plan-query.ts';
import type { TypedWord } from './typed-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many words of a query are tried together as a name. */
const longestName = 6;
const mostExpansions = 24;

/** Other names of a thing count for less than what the reader typed, and what is merely near it for less again. */
const worth = { name: 0.6, saying: 0.5 } as const;

/**
 * Other words for runs of words: other names of what they name, what the library writes for what people
 * say, two words that it writes as one, other ways to write a number. A word in a name is not taken for a
 * shorter one as well. Names are looked up as they stand, because an acronym is the beginning of many words.
 */
export function findExpansions(
  typed: readonly TypedWord[],
  found: readonly TypedWord[],
  used: (word: TypedWord) => string,
  vocabulary: Vocabulary,
): Expansion[] {
  const expansions: Expansion[] = found.flatMap(({ forms }, word) =>
    forms.slice(1).map((form) => ({ covers: [word], lookUp: `"${form}"`, worth: 1 })),
  );
  const named = new Set<TypedWord>();
  const said = new Set<TypedWord>();
  for (let length = Math.min(longestName, typed.length); length > 0; length--) {
    for (let from = 0; from + length <= typed.length; from++) {
      const run = typed.slice(from, from + length);
      const covers = run.map((word) => found.indexOf(word)).filter((index) => index >= 0);
      if (covers.length === 0 || run.some(({ exact }) => exact)) continue;
      const joined = run.map(used).join('');
      if (length === 2 && vocabulary.holds(joined)) expansions.push({ covers, lookUp: joined, worth: 1 });
      const take = (names: readonly string[], of: number, taken: Set<TypedWord>): void => {
        if (names.length === 0 || run.some((word) => taken.has(word))) return;
        for (const word of run) taken.add(word);
        expansions.push(...names.map((name) => ({ covers, lookUp: `"${name}"`, worth: of })));
      };
      take(vocabulary.otherNames(run.map(used)), worth.name, named);
      take(vocabulary.written(run.map(({ text }) => text)), worth.saying, said);
    }
  }
  return [...new Map(expansions.map((one) => [`${one.covers.join()} ${one.lookUp}`, one])).values()].slice(
    0,
    mostExpansions,
  );
}
