import type { Library } from '../domain/library.ts';

/** The lists whose terms say what a practice is about; the words of the others are too general to search by. */
const telling = ['problem', 'population', 'kind', 'substance', 'glossary'] as const;

/**
 * The names that mean the same, for the planner: of each term its label, its acronym and what else
 * people call it. Names of case studies and places are not here: their own pages carry them.
 */
export function nameSets({ terms }: Pick<Library, 'terms'>): string[][] {
  const sets = telling.flatMap((list) =>
    terms[list].terms.map(({ label, acronym, also }) => [...new Set([label, acronym ?? label, ...also])]),
  );
  return sets.filter((names) => names.length > 1);
}
