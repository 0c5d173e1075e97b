/** The orders that results can be put in, by their names in the address; the usual one first. */
export const searchSorts = [
  { name: 'relevance', label: 'Best match', said: '' },
  { name: 'newest', label: 'Newest evidence', said: 'newest evidence first' },
  { name: 'strongest', label: 'Strongest test', said: 'strongest test first' },
] as const;

export type SearchSort = (typeof searchSorts)[number]['name'];
